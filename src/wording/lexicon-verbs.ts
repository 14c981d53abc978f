/**
 * Verbs: those that leave the action open, those that anyone could observe, and those in between.
 *
 * Sources: the guide for child and family social workers; guidance on outcomes that asks for action verbs
 * instead of "know" and "understand"; everyday verbs of the same meaning added by this library. Each is in
 * the form used after "to".
 *
 * @module
 */

/** Processes, changes and mental states. */
export const OPEN =
  'improve,reduce,decrease,lessen,minimise,increase,develop,enhance,strengthen,maximise,promote,boost,build,progress,|re engage,interact,communicate,cooperate,co operate,worry,open up,socialise,support,encourage,facilitate,enable,empower,motivate,ensure,address,explore,consider,look at|into|after|towards,monitor,|self manage,cope,deal with,liaise,link with|in,oversee,coordinate,co ordinate,implement,establish,maintain,continue with,sustain,stabilise,raise,gain,achieve,regain,settle,adjust,adapt,recover,become,grow,thrive,get better|fitter|stronger|involved,get to know,get used to,get on top of,tolerate,feel,benefit,understand,know,appreciate,be |more aware,be involved,realise,recognise,acknowledge,accept,take |more responsibility,take ownership|control|steps,take |better care of,think,reflect,focus,concentrate,learn,remember,enjoy,trust,value,respect,prepare,transition,move towards,move on from,sort out,resolve,overcome,come to terms,cut down|back,keep on top of,keep up,keep the|his|her|their property|flat|home|house|room,respond,prioritise,safeguard,protect,demonstrate,strive,access support|opportunities|activities,access the community,use strategies,stay|keep safe,live independently,do well|better,behave,act appropriately,integrate,reintegrate,guide,assist,influence,tackle,|self regulate,rebuild,bond,connect,reconnect,contribute';

/** Acts that are either done or not done. */
export const PLAIN =
  'agree,answer,apply,arrange,ask,assess,attend,bid,book,bring,brush,buy,call,carry,change,check,choose,clean,clear,collect,come,complete,comply,contact,cook,decide,deliver,discuss,do,draw,dress,drink,eat,email,enrol,explain,fill,find,finish,fit,follow,get,get dressed|up,give,go,have,hold,install,invite,join,keep,leave,let,list,look,make,measure,meet,move,note,offer,open,pack,park,pay,phone,pick,plan,plant,play,practise,prompt,provide,put,reach,read,receive,record,refer,register,rely,remind,repair,repay,replace,reply,report,request,return,review,ride,ring,save,say,see,secure,send,set,share,shop,show,sign,signpost,sit,sleep,smoke,speak,spend,stay in touch,step,stick,submit,swim,take,talk,teach,tell,text,track,try,turn,update,use,visit,wait,wake,walk,wash,wear,weigh,work,write,access,supervise,keep in touch';

/** Ways of being: neither acts nor observable. */
export const STATES = 'be,remain,stay,live,seem,belong,love,like,exist,experience,struggle,require,mean,need';

/** Verbs that only introduce the main verb. */
export const LEADING =
  'want,hope,wish,aim,try,start,begin,help,be able|willing|ready|expected,be given the opportunity,make sure,decide,choose|plan|agree|manage to,continue,carry|go|keep on,able,learn |how to,go back to,be|feel confident,feel able,look forward,attempt,get ready';

/** Verbs for not doing, stopping or reducing. */
export const AVOIDANCE =
  'stop,avoid,abstain,refrain,cease,quit,give up,cut down|out|back,reduce,decrease,lessen,minimise,eliminate,alleviate,prevent,lose,lower,limit,keep|stay away|out,stay off,come off,withdraw,resist,end,get rid,rely less';

/** Words for obligation. */
export const DIRECTIVE =
  'must,should,needs|need|has|have|ought to,shall,is|are expected|required to,will be expected to,had better,has got to';
