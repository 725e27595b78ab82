-- A state as version 1 kept it: two invented alliances, two nights, a verdict and two acknowledgements. Never changed; a test opens it with today's program.
BEGIN TRANSACTION;
CREATE TABLE alert (
  alliance TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, key TEXT NOT NULL, formerly TEXT NOT NULL, found TEXT NOT NULL,
  judged TEXT NOT NULL, since TEXT NOT NULL, last TEXT NOT NULL, isOpen INTEGER NOT NULL, reopened INTEGER NOT NULL, state TEXT NOT NULL,
  rule TEXT NOT NULL, title TEXT NOT NULL, sentence TEXT NOT NULL, severity INTEGER NOT NULL, strength INTEGER NOT NULL, points REAL NOT NULL,
  weight REAL NOT NULL, parties TEXT NOT NULL, isCircle INTEGER NOT NULL, ask TEXT NOT NULL, closes TEXT NOT NULL, resolvedBy TEXT NOT NULL,
  isListed INTEGER NOT NULL, under TEXT NOT NULL, without TEXT NOT NULL, told TEXT, acknowledged TEXT, isBack INTEGER NOT NULL,
  PRIMARY KEY (alliance, position), UNIQUE (alliance, id)
) STRICT;
INSERT INTO "alert" VALUES('korenaar-trapwind',0,'9dmbg46p','korenaar-trapwind|agreed-meeting-overdue|korenaar+trapwind|retrospective','','2026-07-06','2026-07-07','2026-04-30','2026-07-07',1,0,'open','agreed-meeting-overdue','An agreed meeting is overdue','No retrospective between Korenaar and Trapwind for 81 working days, last on 2026-03-10.',2,2,5.76,5.76,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Is the meeting still useful as it is? If yes, when is the next; if no, what takes its place?','the next retrospective, or a date for it that both hold','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-06","strength":2,"times":1,"weight":5.76}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',1,'z7s2rqmf','korenaar-trapwind|agreed-meeting-overdue|korenaar+trapwind|route meeting','','2026-07-06','2026-07-07','2026-05-08','2026-06-10',0,0,'resolved','agreed-meeting-overdue','An agreed meeting is overdue','No route meeting between Korenaar and Trapwind for 31 working days, last on 2026-04-23.',2,3,1.39,3.93151370339720429569e+00,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Is the meeting still useful as it is? If yes, when is the next; if no, what takes its place?','the next route meeting, or a date for it that both hold','it fired last on 2026-06-10',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":false,"last":"2026-07-06","strength":3,"times":1,"weight":4.01636651713959}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',2,'4a7qajmn','korenaar-trapwind|agreed-meeting-overdue|korenaar+trapwind|route meeting','z7s2rqmf','2026-07-06','2026-07-07','2026-06-25','2026-07-01',0,0,'resolved','agreed-meeting-overdue','An agreed meeting is overdue','No route meeting between Korenaar and Trapwind for 14 working days, last on 2026-06-11.',2,2,6.62,6.62,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Is the meeting still useful as it is? If yes, when is the next; if no, what takes its place?','the next route meeting, or a date for it that both hold','it fired last on 2026-07-01',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":false,"last":"2026-07-06","strength":2,"times":1,"weight":6.79}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',3,'asds5cjr','korenaar-trapwind|agreed-meeting-overdue|korenaar+trapwind|steering committee','','2026-07-06','2026-07-07','2026-06-30','2026-07-07',1,0,'watch','agreed-meeting-overdue','An agreed meeting is overdue','No steering committee between Korenaar and Trapwind for 30 working days, last on 2026-05-26.',2,1,5.12,5.12,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Is the meeting still useful as it is? If yes, when is the next; if no, what takes its place?','the next steering committee, or a date for it that both hold','',1,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',4,'4czugb78','korenaar-trapwind|content-and-process|alliance|','','2026-07-06','2026-07-07','2026-05-24','2026-06-28',1,0,'watch','content-and-process','Content and process are out of balance','The balance leans to one pole in the 91 days up to 2026-06-28: 31 threads with Pole: content and results, 0 with Pole: process of collaboration.',2,1,2.07,2.07,'[]',0,'Which topic of the relationship has been waiting, and which result should be celebrated first?','both poles within the band again; a word that holds both together','',1,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',5,'uae9y92d','korenaar-trapwind|courtesy-tilts|korenaar+trapwind|','','2026-07-06','2026-07-07','2026-06-21','2026-06-28',1,0,'watch','courtesy-tilts','Courtesy has become one-sided','Threads with wording of ''courtesy'' between Korenaar and Trapwind tilt to one side in the 56 days up to 2026-06-28: Korenaar 3, Trapwind 27.',2,1,4.1,4.1,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'What would respectful handling look like for each side?','threads with wording of ''courtesy'' about even again, or a word between the two that the new division is meant','',1,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',6,'k95dncnu','korenaar-trapwind|first-mentions-apart|korenaar+trapwind|loan','','2026-07-06','2026-07-07','2026-05-31','2026-06-28',1,0,'watch','first-mentions-apart','A topic exists for one side long before it does for the other','Trapwind speaks of loan since 2026-04-15, Korenaar not up to 2026-06-28.',2,1,2.87,2.87,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'When did this matter begin for each of you? Put both timelines side by side.','the topic in a joint meeting, told from both sides','',0,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',7,'h7m7kpjd','korenaar-trapwind|forum-overdue|korenaar+trapwind|early word of concern','','2026-07-06','2026-07-07','2026-05-22','2026-06-28',1,0,'open','forum-overdue','No small worry has been voiced for long','No early word of concern between Korenaar and Trapwind for 46 working days, last on 2026-04-20.',3,2,7.38,7.38,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Where can a small worry be said, and when was the last one?','the next early word of concern, or a date for it that both hold','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-06","strength":2,"times":1,"weight":7.56}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',8,'ev87vvys','korenaar-trapwind|hard-words|korenaar>trapwind|','','2026-07-06','2026-07-07','2026-06-01','2026-07-07',1,0,'acknowledged','hard-words','Hard words about the other side add up','2 messages from Korenaar towards Trapwind by 2 writers in 42 days: wording that describes what the other side IS rather than what happened; wording that splits the alliance into sides; mocking or belittling wording; always/never wording about the other side; sentence-initial you / why questions.',4,2,17.61,17.61,'[{"id":"korenaar","name":"Korenaar","role":"actor"},{"id":"trapwind","name":"Trapwind","role":"toward"}]',0,'Which events lie behind these words, and would each side tell them the same way?','42 days without such wording; naming the events behind it, from both sides','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-07","strength":2,"times":1,"weight":17.61}','{"by":"office","on":"2026-11-30","why":"known"}',0);
INSERT INTO "alert" VALUES('korenaar-trapwind',9,'wvsnd3r9','korenaar-trapwind|label-returns|korenaar>trapwind|','','2026-07-06','2026-07-07','2026-06-22','2026-07-07',1,0,'watch','label-returns','The same label comes back again and again','The same phrase of Korenaar towards Trapwind came up on 3 days since 2026-05-12: wording that describes what the other side IS rather than what happened.',4,2,18.18,18.18,'[{"id":"korenaar","name":"Korenaar","role":"actor"},{"id":"trapwind","name":"Trapwind","role":"toward"}]',0,'When was it last true, and which event since then says otherwise?','an event that shows when it was last true; 180 days without it','',0,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',10,'e7epb5k6','korenaar-trapwind|loose-labels|korenaar>trapwind|','','2026-07-06','2026-07-07','2026-05-12','2026-07-07',1,0,'open','loose-labels','Labels stand where events should','1 message from Korenaar towards Trapwind by 1 writer in 28 days: wording that describes what the other side IS rather than what happened.',4,2,8.8,8.8,'[{"id":"korenaar","name":"Korenaar","role":"actor"},{"id":"trapwind","name":"Trapwind","role":"toward"}]',0,'Which events led to the description? What did each side see, and when?','28 days without such wording; naming the events behind it, from both sides','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-06","strength":2,"times":1,"weight":8.85}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',11,'pj5me4wr','korenaar-trapwind|meetings-cancelled|korenaar+trapwind|','','2026-07-06','2026-07-07','2026-06-10','2026-07-07',1,0,'open','meetings-cancelled','Many of the planned meetings are cancelled','Share of cancelled meetings between Korenaar and Trapwind: 72.73 % in 56 days.',3,2,15.36,15.36,'[{"id":"korenaar","name":"Korenaar","role":"both"},{"id":"trapwind","name":"Trapwind","role":"both"}]',0,'Do the meetings not fit, or do they no longer help? What would make the next one worth coming to?','share of cancelled meetings at or below the limit','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-06","strength":2,"times":1,"weight":15.36}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',12,'a5w6cxpw','korenaar-trapwind|replies-slowing|korenaar>trapwind|','','2026-07-06','2026-07-07','2026-05-31','2026-06-28',1,0,'open','replies-slowing','Replies take much longer than they used to','Median time to reply of Korenaar towards Trapwind rose to 6.3 working hours in the 28 days up to 2026-06-28; usual: 0.8-4.3 hours.',3,3,16.39,16.39,'[{"id":"korenaar","name":"Korenaar","role":"actor"},{"id":"trapwind","name":"Trapwind","role":"toward"}]',0,'What is a realistic time to answer for each side this quarter?','median time to reply back within the usual range','',1,'','[]','{"first":"2026-07-06","inSummary":true,"isOpen":true,"last":"2026-07-06","strength":3,"times":1,"weight":16.8}',NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',13,'f9rtdzwj','korenaar-trapwind|stale-source|alliance|exports/mail.mbox','','2026-07-06','2026-07-07','2026-07-06','2026-07-07',1,0,'watch','stale-source','A source ends too early to judge','exports/mail.mbox ends on 2026-06-28, 9 days before 2026-07-07; rules that need it are not judged.',2,1,4.0,4.0,'[]',0,'Can a newer export of this source be had?','a newer export of this source','',1,'','[]',NULL,NULL,0);
INSERT INTO "alert" VALUES('korenaar-trapwind',14,'fd5xsryk','korenaar-trapwind|vision-meets-disbelief|trapwind>korenaar|','','2026-07-06','2026-07-07','2026-06-04','2026-07-07',1,0,'watch','vision-meets-disbelief','Ambition of one side is answered with disbelief','Between Korenaar and Trapwind about hub: Ambition and vision (Korenaar, 2026-06-03), then wording that the goals are out of reach or no longer worth it (Trapwind, 2026-06-04); 2 times in 91 days.',2,1,2.83,2.83,'[{"id":"trapwind","name":"Trapwind","role":"actor"},{"id":"korenaar","name":"Korenaar","role":"toward"}]',0,'Which part lies at the limit of what we can do, and which beyond?','both ends of a tension are held at once in time, by either side','',1,'','[]',NULL,NULL,0);
CREATE TABLE alliance (
  id TEXT NOT NULL PRIMARY KEY, path TEXT NOT NULL, day TEXT, rules TEXT NOT NULL, without TEXT NOT NULL, summary TEXT, about TEXT NOT NULL, toldOn TEXT
) STRICT;
INSERT INTO "alliance" VALUES('rivierland-tidemark','healthy/alliance.yaml','2026-07-07','e1bb51b57d8af3fd','[]',NULL,'{"alliance":"rivierland-tidemark","parties":["Rivierland","Tidemark"],"purpose":"yearly check of the working relationship between Rivierland and Tidemark"}','2026-07-06');
INSERT INTO "alliance" VALUES('korenaar-trapwind','tilting/alliance.yaml','2026-07-07','e1bb51b57d8af3fd','[]',NULL,'{"alliance":"korenaar-trapwind","parties":["Korenaar","Trapwind"],"purpose":"yearly look of both cooperatives at how they work together"}','2026-07-06');
CREATE TABLE audit (
  number INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind TEXT NOT NULL, alliance TEXT NOT NULL, what TEXT NOT NULL, "by" TEXT NOT NULL,
  why TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
INSERT INTO "audit" VALUES(1,1796072964000,'delivery','korenaar-trapwind','id=korenaar-trapwind-20260706-8m62jxk6 channel=stdout','','','0000000000000000000000000000000000000000000000000000000000000000','820e886d6701e1412e7b4114184b5865247f51524187360178768fea909f667b');
INSERT INTO "audit" VALUES(2,1796072964000,'delivery','rivierland-tidemark','id=rivierland-tidemark-20260706-c559w57w channel=stdout','','','820e886d6701e1412e7b4114184b5865247f51524187360178768fea909f667b','b7a23f02898c5373e4444979559bcf3b046acd82f357db4fb226de4b99b6522f');
INSERT INTO "audit" VALUES(3,1796072964000,'run','','run=1 code=3 alliances=2 inputs=b3ab2bad048c857c','','','b7a23f02898c5373e4444979559bcf3b046acd82f357db4fb226de4b99b6522f','f5811ec92e11156061627aecb999234bbc20e72a3604ab2b772dbadffeca6e99');
INSERT INTO "audit" VALUES(4,1796073045000,'run','','run=2 code=3 alliances=2 inputs=b3ab2bad048c857c','','','f5811ec92e11156061627aecb999234bbc20e72a3604ab2b772dbadffeca6e99','e5e3edbee0293beae34c37f7d0f8477483740cb99758a0f35ab52f7c0777525b');
INSERT INTO "audit" VALUES(5,1796073061000,'verdict','korenaar-trapwind','alert=ev87vvys word=useful','c84d63239d9fd5c2','','e5e3edbee0293beae34c37f7d0f8477483740cb99758a0f35ab52f7c0777525b','f04e06fd00ae48d918eeee8dd2b17e07d1f98b0e2ddc7a961d8049391421480b');
INSERT INTO "audit" VALUES(6,1796073062000,'acknowledgement','korenaar-trapwind','of=ev87vvys','4026b8b22cf7f69a','68ac9c9e1997eb4f','f04e06fd00ae48d918eeee8dd2b17e07d1f98b0e2ddc7a961d8049391421480b','e4e94478cabca05f7a2359405a945271b90dbb1a51b144663ee768bfca219660');
INSERT INTO "audit" VALUES(7,1796073063000,'acknowledgement','korenaar-trapwind','of=exports/mail.mbox','4026b8b22cf7f69a','0ddfaaa0c5a03971','e4e94478cabca05f7a2359405a945271b90dbb1a51b144663ee768bfca219660','70caed7105bad46ae96e0ed78a309a2652cc94cd4ad9a8a51e2c9f4cd04a376a');
CREATE TABLE backup (
  path TEXT NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO "backup" VALUES('/var/backups/harbinger.sqlite');
CREATE TABLE change (
  alliance TEXT NOT NULL, position INTEGER NOT NULL, day TEXT NOT NULL, alert TEXT NOT NULL, "from" TEXT, "to" TEXT NOT NULL, why TEXT NOT NULL,
  PRIMARY KEY (alliance, position)
) STRICT;
INSERT INTO "change" VALUES('korenaar-trapwind',0,'2026-07-06','9dmbg46p',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',1,'2026-07-06','z7s2rqmf',NULL,'resolved','it fired last on 2026-06-10');
INSERT INTO "change" VALUES('korenaar-trapwind',2,'2026-07-06','4a7qajmn',NULL,'resolved','it fired last on 2026-07-01');
INSERT INTO "change" VALUES('korenaar-trapwind',3,'2026-07-06','asds5cjr',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',4,'2026-07-06','4czugb78',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',5,'2026-07-06','uae9y92d',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',6,'2026-07-06','k95dncnu',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',7,'2026-07-06','h7m7kpjd',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',8,'2026-07-06','ev87vvys',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',9,'2026-07-06','wvsnd3r9',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',10,'2026-07-06','e7epb5k6',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',11,'2026-07-06','pj5me4wr',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',12,'2026-07-06','a5w6cxpw',NULL,'new','');
INSERT INTO "change" VALUES('korenaar-trapwind',13,'2026-07-06','f9rtdzwj',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',14,'2026-07-06','fd5xsryk',NULL,'watch','');
INSERT INTO "change" VALUES('korenaar-trapwind',15,'2026-07-06','9dmbg46p','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',16,'2026-07-06','h7m7kpjd','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',17,'2026-07-06','ev87vvys','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',18,'2026-07-06','e7epb5k6','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',19,'2026-07-06','pj5me4wr','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',20,'2026-07-06','a5w6cxpw','new','open','told');
INSERT INTO "change" VALUES('korenaar-trapwind',21,'2026-07-07','ev87vvys','open','acknowledged','known');
CREATE TABLE delivery (
  id TEXT NOT NULL, channel TEXT NOT NULL, planned INTEGER NOT NULL, digests TEXT NOT NULL, attempts INTEGER NOT NULL,
  subject TEXT NOT NULL, heads TEXT NOT NULL, sent INTEGER, failure TEXT,
  PRIMARY KEY (id, channel)
) STRICT;
INSERT INTO "delivery" VALUES('korenaar-trapwind-20260706-8m62jxk6','stdout',1783382400000,'[{"alliance":"korenaar-trapwind","auditHead":"","budget":2,"conditions":["exports\/mail.mbox ends on 2026-06-28, 8 days before 2026-07-06; what needs it is not judged after that: export it again, or write its last day under ''covers'' if nothing more was recorded"],"day":"2026-07-06","id":"korenaar-trapwind-20260706-8m62jxk6","items":[{"ask":"Which events lie behind these words, and would each side tell them the same way?","closes":"42 days without such wording; naming the events behind it, from both sides","id":"ev87vvys","isCircle":false,"last":"2026-07-06","news":"new","parties":["Korenaar","Trapwind"],"points":17.71,"resolvedBy":"","rule":"hard-words","sentence":"2 messages from Korenaar towards Trapwind by 2 writers in 42 days: wording that describes what the other side IS rather than what happened; wording that splits the alliance into sides; mocking or belittling wording; always\/never wording about the other side; sentence-initial you \/ why questions.","severity":4,"since":"2026-06-01","state":"new","strength":2,"title":"Hard words about the other side add up"},{"ask":"What is a realistic time to answer for each side this quarter?","closes":"median time to reply back within the usual range","id":"a5w6cxpw","isCircle":false,"last":"2026-06-28","news":"new","parties":["Korenaar","Trapwind"],"points":16.8,"resolvedBy":"","rule":"replies-slowing","sentence":"Median time to reply of Korenaar towards Trapwind rose to 6.3 working hours in the 28 days up to 2026-06-28; usual: 0.8-4.3 hours.","severity":3,"since":"2026-05-31","state":"new","strength":3,"title":"Replies take much longer than they used to"},{"ask":"Do the meetings not fit, or do they no longer help? What would make the next one worth coming to?","closes":"share of cancelled meetings at or below the limit","id":"pj5me4wr","isCircle":false,"last":"2026-07-06","news":"new","parties":["Korenaar","Trapwind"],"points":15.36,"resolvedBy":"","rule":"meetings-cancelled","sentence":"Share of cancelled meetings between Korenaar and Trapwind: 72.73 % in 56 days.","severity":3,"since":"2026-06-10","state":"new","strength":2,"title":"Many of the planned meetings are cancelled"},{"ask":"Which events led to the description? What did each side see, and when?","closes":"28 days without such wording; naming the events behind it, from both sides","id":"e7epb5k6","isCircle":false,"last":"2026-07-06","news":"new","parties":["Korenaar","Trapwind"],"points":8.85,"resolvedBy":"","rule":"loose-labels","sentence":"1 message from Korenaar towards Trapwind by 1 writer in 28 days: wording that describes what the other side IS rather than what happened.","severity":4,"since":"2026-05-12","state":"new","strength":2,"title":"Labels stand where events should"},{"ask":"Where can a small worry be said, and when was the last one?","closes":"the next early word of concern, or a date for it that both hold","id":"h7m7kpjd","isCircle":false,"last":"2026-06-28","news":"new","parties":["Korenaar","Trapwind"],"points":7.56,"resolvedBy":"","rule":"forum-overdue","sentence":"No early word of concern between Korenaar and Trapwind for 46 working days, last on 2026-04-20.","severity":3,"since":"2026-05-22","state":"new","strength":2,"title":"No small worry has been voiced for long"},{"ask":"Is the meeting still useful as it is? If yes, when is the next; if no, what takes its place?","closes":"the next retrospective, or a date for it that both hold","id":"9dmbg46p","isCircle":false,"last":"2026-07-06","news":"new","parties":["Korenaar","Trapwind"],"points":5.76,"resolvedBy":"","rule":"agreed-meeting-overdue","sentence":"No retrospective between Korenaar and Trapwind for 80 working days, last on 2026-03-10.","severity":2,"since":"2026-04-30","state":"new","strength":2,"title":"An agreed meeting is overdue"}],"mailed":0,"occasion":"baseline","open":6,"parties":["Korenaar","Trapwind"],"purpose":"yearly look of both cooperatives at how they work together"}]',0,'[korenaar-trapwind] first night: 6 open','[""]',1796072964000,NULL);
INSERT INTO "delivery" VALUES('rivierland-tidemark-20260706-c559w57w','stdout',1783382400000,'[{"alliance":"rivierland-tidemark","auditHead":"","budget":2,"conditions":[],"day":"2026-07-06","id":"rivierland-tidemark-20260706-c559w57w","items":[],"mailed":0,"occasion":"baseline","open":0,"parties":["Rivierland","Tidemark"],"purpose":"yearly check of the working relationship between Rivierland and Tidemark"}]',0,'[rivierland-tidemark] first night: 0 open','[""]',1796072964000,NULL);
CREATE TABLE evidence (
  alliance TEXT NOT NULL, alert TEXT NOT NULL, position INTEGER NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL, party TEXT NOT NULL,
  role TEXT NOT NULL, source TEXT NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL, part INTEGER NOT NULL, hash INTEGER NOT NULL,
  isShared INTEGER NOT NULL,
  PRIMARY KEY (alliance, alert, position)
) STRICT;
INSERT INTO "evidence" VALUES('korenaar-trapwind','ev87vvys',0,'2026-06-01','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-06-01.json',6,704,0,2903512519,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','ev87vvys',1,'2026-06-22','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-06-22.json',999,659,0,989213153,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','a5w6cxpw',0,'2026-06-24','message','korenaar','contact','tilting/exports/slack/early-round/2026-06-24.json',685,315,0,1538121562,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','a5w6cxpw',1,'2026-06-25','message','trapwind','contact','tilting/exports/mail.mbox',119386,854,0,2793158778,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','a5w6cxpw',2,'2026-06-26','message','trapwind','contact','tilting/exports/mail.mbox',121077,827,0,2148284236,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','e7epb5k6',0,'2026-06-22','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-06-22.json',999,659,0,989213153,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','h7m7kpjd',0,'2026-04-20','message','trapwind','last early word of concern','tilting/exports/slack/early-round/2026-04-20.json',1168,845,0,871680547,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4a7qajmn',0,'2026-06-11','meeting','trapwind','last route meeting','tilting/exports/calendar.ics',0,18661,1,212121529,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','9dmbg46p',0,'2026-03-10','meeting','korenaar','last retrospective','tilting/exports/calendar.ics',0,18661,14,212121529,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','asds5cjr',0,'2026-05-26','meeting','korenaar','last steering committee','tilting/exports/calendar.ics',0,18661,12,212121529,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','uae9y92d',0,'2026-06-24','message','korenaar','contact','tilting/exports/slack/early-round/2026-06-24.json',685,315,0,1538121562,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','uae9y92d',1,'2026-06-25','message','trapwind','contact','tilting/exports/mail.mbox',119386,854,0,2793158778,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','uae9y92d',2,'2026-06-26','message','trapwind','contact','tilting/exports/mail.mbox',121077,827,0,2148284236,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','fd5xsryk',0,'2026-05-06','message','korenaar','ambition_vision','tilting/exports/slack/hubs/2026-05-06.json',677,665,0,131121514,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','fd5xsryk',1,'2026-05-07','message','trapwind','disbelief_disillusion','tilting/exports/slack/hubs/2026-05-07.json',6,432,0,610516639,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','fd5xsryk',2,'2026-06-03','message','korenaar','ambition_vision','tilting/exports/slack/hubs/2026-06-03.json',6,667,0,2264726678,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','fd5xsryk',3,'2026-06-04','message','trapwind','disbelief_disillusion','tilting/exports/slack/hubs/2026-06-04.json',6,426,0,2508454827,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4czugb78',0,'2026-06-19','message','trapwind','content_pole','tilting/exports/slack/hubs/2026-06-19.json',6,660,0,2724702767,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4czugb78',1,'2026-06-22','message','korenaar','content_pole','tilting/exports/slack/early-round/2026-06-22.json',6,633,0,944466112,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4czugb78',2,'2026-06-23','message','korenaar','content_pole','tilting/exports/mail.mbox',114502,525,0,1701640909,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4czugb78',3,'2026-06-24','message','trapwind','content_pole','tilting/exports/slack/early-round/2026-06-24.json',6,673,0,925611472,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','4czugb78',4,'2026-06-26','message','korenaar','content_pole','tilting/exports/slack/hubs/2026-06-26.json',6,629,0,4249956007,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','z7s2rqmf',0,'2026-04-23','meeting','trapwind','last route meeting','tilting/exports/calendar.ics',0,18661,1,212121529,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','wvsnd3r9',0,'2026-05-12','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-05-12.json',6,903,0,731081192,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','wvsnd3r9',1,'2026-06-01','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-06-01.json',6,704,0,2903512519,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','wvsnd3r9',2,'2026-06-22','message','korenaar','loose_labels','tilting/exports/slack/early-round/2026-06-22.json',999,659,0,989213153,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','k95dncnu',0,'2026-04-15','message','trapwind','mention','tilting/exports/slack/general/2026-04-15.json',6,640,0,3597204464,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','k95dncnu',1,'2026-04-29','message','trapwind','mention','tilting/exports/slack/general/2026-04-29.json',6,296,0,1291261024,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','k95dncnu',2,'2026-05-07','message','trapwind','mention','tilting/exports/slack/hubs/2026-05-07.json',6,432,0,610516639,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','pj5me4wr',0,'2026-07-03','message','korenaar','contact','tilting/exports/slack/hubs/2026-07-03.json',790,308,0,484235374,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','pj5me4wr',1,'2026-07-06','message','trapwind','contact','tilting/exports/slack/early-round/2026-07-06.json',653,342,0,552710251,1);
INSERT INTO "evidence" VALUES('korenaar-trapwind','pj5me4wr',2,'2026-07-07','message','trapwind','contact','tilting/exports/slack/members/2026-07-07.json',641,632,0,1169961794,1);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1: alerts, inputs, verdicts, runs, deliveries, audit');
CREATE TABLE input (
  alliance TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL, since TEXT NOT NULL,
  ended TEXT, isTold INTEGER NOT NULL, isEndTold INTEGER NOT NULL, acknowledged TEXT,
  PRIMARY KEY (alliance, position)
) STRICT;
INSERT INTO "input" VALUES('korenaar-trapwind',0,'stale','exports/mail.mbox','exports/mail.mbox ends on 2026-06-28, 9 days before 2026-07-07; what needs it is not judged after that: export it again, or write its last day under ''covers'' if nothing more was recorded','2026-07-06',NULL,1,0,'{"by":"office","on":"2026-11-30","why":"comes on Monday"}');
CREATE TABLE manifest (
  run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE, alliance TEXT NOT NULL, day TEXT NOT NULL, rules TEXT NOT NULL,
  seconds REAL NOT NULL, records INTEGER NOT NULL, events INTEGER NOT NULL, fired INTEGER NOT NULL, quiet INTEGER NOT NULL,
  pending INTEGER NOT NULL, notEvaluable INTEGER NOT NULL, conditions TEXT NOT NULL, inputs TEXT NOT NULL,
  PRIMARY KEY (run, alliance)
) STRICT;
INSERT INTO "manifest" VALUES(1,'rivierland-tidemark','2026-07-06','e1bb51b57d8af3fd',40.9077296989999,2797,2777,0,138,3,30,'[]','[{"bytes":2306,"files":1,"hash":"b5554852703bccbe7b6cb0bd742f5a7e12a64ddd1d60e6244fa6d1ce7a849ba1","isSetting":true,"path":"healthy\/alliance.yaml"},{"bytes":1011121,"files":560,"hash":"47da21d320110f292f12400cded35d05081bc8d216439530ddae4a233bcd75f8","isSetting":false,"path":"exports\/slack"},{"bytes":461378,"files":1,"hash":"5fae5f0188cd1d0e884f045d16049fcb3044b9b51c8f9a6ec4a371fd1068fff1","isSetting":false,"path":"exports\/mail.mbox"},{"bytes":10578,"files":1,"hash":"f85c0ec50baf4a1d980fadaac36c7c52b0efed0ed1dd2b356975e992fef66651","isSetting":false,"path":"exports\/calendar.ics"},{"bytes":21963,"files":20,"hash":"6bbc2bc139a93f908630b4745221b054737f96e3b4979c23c7e9d16be513b423","isSetting":false,"path":"exports\/minutes"}]');
INSERT INTO "manifest" VALUES(1,'korenaar-trapwind','2026-07-06','e1bb51b57d8af3fd',3.5519475665999834745e+01,1167,1151,15,77,0,89,'["stale"]','[{"bytes":2181,"files":1,"hash":"a7676e5c00e96b3d28dd539ca2ba4d521318ef9587545c1597015e5b07541798","isSetting":true,"path":"tilting\/alliance.yaml"},{"bytes":407591,"files":311,"hash":"65daf80117f01a254c3f7d07840a35029380fd327d0b2cf4a82f0e9ab3a2c9c0","isSetting":false,"path":"exports\/slack"},{"bytes":121904,"files":1,"hash":"ee2151655a7273d00173a75d304b0411df064d3942c46d298e6e33cada347e5b","isSetting":false,"path":"exports\/mail.mbox"},{"bytes":18661,"files":1,"hash":"18b0ce7fd1692394e4693a3ef36ba058978710f685884f8026135dfb0b615a2d","isSetting":false,"path":"exports\/calendar.ics"},{"bytes":16374,"files":16,"hash":"a09aec3de0cda07feefb32760079478ad4f81756276f058095cbe38c345c8bf6","isSetting":false,"path":"exports\/minutes"}]');
INSERT INTO "manifest" VALUES(2,'rivierland-tidemark','2026-07-07','e1bb51b57d8af3fd',3.93017186850001962747e+01,2797,2777,0,137,4,30,'[]','[{"bytes":2306,"files":1,"hash":"b5554852703bccbe7b6cb0bd742f5a7e12a64ddd1d60e6244fa6d1ce7a849ba1","isSetting":true,"path":"healthy\/alliance.yaml"},{"bytes":1011121,"files":560,"hash":"47da21d320110f292f12400cded35d05081bc8d216439530ddae4a233bcd75f8","isSetting":false,"path":"exports\/slack"},{"bytes":461378,"files":1,"hash":"5fae5f0188cd1d0e884f045d16049fcb3044b9b51c8f9a6ec4a371fd1068fff1","isSetting":false,"path":"exports\/mail.mbox"},{"bytes":10578,"files":1,"hash":"f85c0ec50baf4a1d980fadaac36c7c52b0efed0ed1dd2b356975e992fef66651","isSetting":false,"path":"exports\/calendar.ics"},{"bytes":21963,"files":20,"hash":"6bbc2bc139a93f908630b4745221b054737f96e3b4979c23c7e9d16be513b423","isSetting":false,"path":"exports\/minutes"}]');
INSERT INTO "manifest" VALUES(2,'korenaar-trapwind','2026-07-07','e1bb51b57d8af3fd',3.69405495820001306128e+01,1167,1151,15,77,0,89,'["stale"]','[{"bytes":2181,"files":1,"hash":"a7676e5c00e96b3d28dd539ca2ba4d521318ef9587545c1597015e5b07541798","isSetting":true,"path":"tilting\/alliance.yaml"},{"bytes":407591,"files":311,"hash":"65daf80117f01a254c3f7d07840a35029380fd327d0b2cf4a82f0e9ab3a2c9c0","isSetting":false,"path":"exports\/slack"},{"bytes":121904,"files":1,"hash":"ee2151655a7273d00173a75d304b0411df064d3942c46d298e6e33cada347e5b","isSetting":false,"path":"exports\/mail.mbox"},{"bytes":18661,"files":1,"hash":"18b0ce7fd1692394e4693a3ef36ba058978710f685884f8026135dfb0b615a2d","isSetting":false,"path":"exports\/calendar.ics"},{"bytes":16374,"files":16,"hash":"a09aec3de0cda07feefb32760079478ad4f81756276f058095cbe38c345c8bf6","isSetting":false,"path":"exports\/minutes"}]');
CREATE TABLE pack (
  rules TEXT NOT NULL PRIMARY KEY, files TEXT NOT NULL
) STRICT;
INSERT INTO "pack" VALUES('e1bb51b57d8af3fd','{"program": "x", "a.yaml": "y"}');
CREATE TABLE run (
  id INTEGER PRIMARY KEY, begun INTEGER NOT NULL, ended INTEGER, now INTEGER NOT NULL, version TEXT NOT NULL, code INTEGER
) STRICT;
INSERT INTO "run" VALUES(1,1796072884000,1796072964000,1783382400000,'harbinger 0.1.0-dev',3);
INSERT INTO "run" VALUES(2,1796072966000,1796073045000,1783468800000,'harbinger 0.1.0-dev',3);
CREATE TABLE verdict (
  alliance TEXT NOT NULL, position INTEGER NOT NULL, alert TEXT NOT NULL, rule TEXT NOT NULL, word TEXT NOT NULL, "by" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  PRIMARY KEY (alliance, position)
) STRICT;
INSERT INTO "verdict" VALUES('korenaar-trapwind',0,'ev87vvys','hard-words','useful','contoso','2026-11-30');
CREATE TABLE week (
  alliance TEXT NOT NULL, series TEXT NOT NULL, week TEXT NOT NULL, value REAL NOT NULL,
  PRIMARY KEY (alliance, series, week)
) STRICT, WITHOUT ROWID;
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/calendar.ics','2026-06-08',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/calendar.ics','2026-06-15',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/calendar.ics','2026-06-22',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/calendar.ics','2026-06-29',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/mail.mbox','2026-06-08',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/mail.mbox','2026-06-15',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/mail.mbox','2026-06-22',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/mail.mbox','2026-06-29',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/minutes','2026-06-08',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/minutes','2026-06-15',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/minutes','2026-06-22',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/minutes','2026-06-29',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/slack','2026-06-08',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/slack','2026-06-15',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/slack','2026-06-22',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','covered exports/slack','2026-06-29',2.0);
INSERT INTO "week" VALUES('korenaar-trapwind','meetings korenaar+trapwind','2026-06-08',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','meetings korenaar+trapwind','2026-06-15',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','meetings korenaar+trapwind','2026-06-22',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','meetings korenaar+trapwind','2026-06-29',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages korenaar>trapwind','2026-06-08',10.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages korenaar>trapwind','2026-06-15',8.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages korenaar>trapwind','2026-06-22',12.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages trapwind>korenaar','2026-06-08',16.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages trapwind>korenaar','2026-06-15',9.0);
INSERT INTO "week" VALUES('korenaar-trapwind','messages trapwind>korenaar','2026-06-22',16.0);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours korenaar>trapwind','2026-06-08',6.1083625);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours korenaar>trapwind','2026-06-15',6.3208625);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours korenaar>trapwind','2026-06-22',6.34333333333333371228e+00);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours trapwind>korenaar','2026-06-08',1.85141777777777782887e+00);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours trapwind>korenaar','2026-06-15',1.77919555555555564119e+00);
INSERT INTO "week" VALUES('korenaar-trapwind','reply hours trapwind>korenaar','2026-06-22',1.80114013888888901959e+00);
INSERT INTO "week" VALUES('korenaar-trapwind','signals change','2026-06-08',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals change','2026-06-15',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals change','2026-06-22',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals change','2026-06-29',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals matter','2026-06-08',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals matter','2026-06-15',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals matter','2026-06-22',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals matter','2026-06-29',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals mending','2026-06-08',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals mending','2026-06-15',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals mending','2026-06-22',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals mending','2026-06-29',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals partner','2026-06-08',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals partner','2026-06-15',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals partner','2026-06-22',1.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals partner','2026-06-29',0.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals work','2026-06-08',7.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals work','2026-06-15',4.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals work','2026-06-22',3.0);
INSERT INTO "week" VALUES('korenaar-trapwind','signals work','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/calendar.ics','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/calendar.ics','2026-06-15',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/calendar.ics','2026-06-22',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/calendar.ics','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/mail.mbox','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/mail.mbox','2026-06-15',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/mail.mbox','2026-06-22',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/mail.mbox','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/minutes','2026-06-08',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/minutes','2026-06-15',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/minutes','2026-06-22',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/minutes','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/slack','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/slack','2026-06-15',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/slack','2026-06-22',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','covered exports/slack','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','meetings rivierland+tidemark','2026-06-08',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','meetings rivierland+tidemark','2026-06-15',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','meetings rivierland+tidemark','2026-06-22',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','meetings rivierland+tidemark','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages rivierland>tidemark','2026-06-08',17.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages rivierland>tidemark','2026-06-15',26.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages rivierland>tidemark','2026-06-22',30.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages rivierland>tidemark','2026-06-29',22.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages tidemark>rivierland','2026-06-08',15.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages tidemark>rivierland','2026-06-15',29.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages tidemark>rivierland','2026-06-22',32.0);
INSERT INTO "week" VALUES('rivierland-tidemark','messages tidemark>rivierland','2026-06-29',23.0);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours rivierland>tidemark','2026-06-08',1.62447361111111110432e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours rivierland>tidemark','2026-06-15',1.55780694444444445245e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours rivierland>tidemark','2026-06-22',1.46697361111111113096e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours rivierland>tidemark','2026-06-29',1.48752916666666656908e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours tidemark>rivierland','2026-06-08',1.73364027777777773842e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours tidemark>rivierland','2026-06-15',1.6708625);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours tidemark>rivierland','2026-06-22',1.52583333333333337478e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','reply hours tidemark>rivierland','2026-06-29',1.52029236111111121232e+00);
INSERT INTO "week" VALUES('rivierland-tidemark','signals change','2026-06-08',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals change','2026-06-15',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals change','2026-06-22',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals change','2026-06-29',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals matter','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals matter','2026-06-15',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals matter','2026-06-22',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals matter','2026-06-29',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals mending','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals mending','2026-06-15',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals mending','2026-06-22',0.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals mending','2026-06-29',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals partner','2026-06-08',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals partner','2026-06-15',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals partner','2026-06-22',1.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals partner','2026-06-29',2.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals work','2026-06-08',7.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals work','2026-06-15',11.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals work','2026-06-22',10.0);
INSERT INTO "week" VALUES('rivierland-tidemark','signals work','2026-06-29',10.0);
CREATE TABLE word (
  code TEXT NOT NULL PRIMARY KEY, salt TEXT NOT NULL, text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "word" VALUES('c84d63239d9fd5c2','DE9D94C24D82163FBB7361232F04B019','contoso');
INSERT INTO "word" VALUES('4026b8b22cf7f69a','7FB43CB3BF95E76B4FE0730D74DE7EC4','office');
INSERT INTO "word" VALUES('68ac9c9e1997eb4f','505FA9726289B0EDA2AA42871165C626','known');
INSERT INTO "word" VALUES('0ddfaaa0c5a03971','FA9F13751059804F22C95C678CB6B4CD','comes on Monday');
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'lines of the audit log are not changed'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'lines of the audit log are not deleted'); END;
COMMIT;
