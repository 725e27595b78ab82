import json,random,collections
random.seed(7)
L=[json.loads(l) for l in open("neutral.jsonl")]
drop=["Tomorrow is a local","on hold with the bank","Absent with notice","queue at customs","dentist at four","The grant agreement","writing the minutes of"]
L=[d for d in L if not any(s in d["text"] for s in drop)]
while len(L)>300:
    c=collections.Counter(d["register"] for d in L); r=c.most_common(1)[0][0]
    L.remove(random.choice([d for d in L if d["register"]==r]))
open("neutral.jsonl","w").write("\n".join(json.dumps(d,ensure_ascii=False) for d in L)+"\n")
A=[("joint_review","It was agreed that the village","decision_mark"),
("quality_management","Reprint rate","decision_mark"),("quality_management","8D report process","norms"),
("quality_management","Peer review of all work","norms"),("quality_management","Kindly depute","request_open"),
("both_poles","Agreed tone","norms"),("external_shock","held at customs","blocker"),
("external_shock","vpn access revoked","change_statement"),
("external_shock","By the high water","blocker"),("external_shock","lays all building work","blocker"),
("external_shock","can't open any of","blocker"),("external_shock","consignment is stuck","blocker"),
("external_shock","Through the storm of","blocker"),("external_shock","bank transfers no longer","blocker"),
("external_shock","remain us containers","blocker"),("external_shock","no sensors til","blocker"),
("departure","tasks to K. Lund","change_notice"),
("departure","from now on","change_statement"),("departure","favourite dispatcher","change_notice"),
("departure","Jonas Weil takes","change_notice"),("departure","I will leave" ,""),
("joint_review","Shall we sit down","request_open"),("joint_review","tues or wed","request_open"),
("joint_review","Could your staff","request_open"),("joint_review","kindly suggest","request_open"),
("joint_review","What would you think","request_open"),("joint_review","still on for","request_open"),
("joint_review","can we do a postmortem","request_open"),
("defensiveness","was your own choice","blame_direct"),("defensiveness","It is your team only","blame_direct"),
("defensiveness","late PO from your","blame_direct"),("defensiveness","gaps in it can hardly","blame_direct"),
("defensiveness","cert expired on your","blame_direct"),("defensiveness","Customer's own storage","blame_direct"),
("defensiveness","approval lies with you","blame_direct"),("defensiveness","sitting unread","blame_direct"),
("repair_trust","will return the full amount","commitment"),("repair_trust","in public next week","commitment"),
("decision_mark","api at v3","norms"),("decision_mark","Agreed is that every party","norms"),
("decision_mark","dropping windows 7","change_statement"),
("feeling_pole","What moves you to do","request_open"),("feeling_pole","Tell us your story","request_open"),
("feeling_pole","Do you feel at home","health_check"),
("repair_trust","We expect a written","blame_direct"),("quality_management","anyone reviewed my slides","request_open"),
("repair_trust","which branch do you","request_open"),("departure","still working for you","request_open"),
("decision_mark","who decided to put","request_open"),("decision_mark","lets vote","request_open"),
("defensiveness","blue one or the green","request_open"),("joint_review","can you review my PR","request_open"),
("joint_review","Please review the attached","request_open"),("joint_review","price list together","request_open"),
("joint_review","Is the cooperation going","health_check"),
("defensiveness","sending it now","delivery"),("defensiveness","revised drawing attached","delivery"),
("both_poles","invoices are attached","delivery"),("both_poles","stability that you are after","request_open"),
("external_shock","strike that last sentence","request_open"),("joint_review","known error","")]
A=[a for a in A if a[2]]
import os
D={f:[json.loads(l) for l in open(f)] for f in os.listdir(".") if f.endswith(".jsonl")}
for f,s,x in A:
    h=[d for d in D[f+".jsonl"] if s.lower() in d["text"].lower()]
    if len(h)!=1 and not(f=="departure" and s=="from now on" and h): print("hit",f,s,len(h)); continue
    for d in h:
        if x not in d["also"]: d["also"].append(x)
ids={l.split(":")[0] for l in open("/work/bank/definitions.yaml") if l[0] not in "# "}
seen={}
for f,R in sorted(D.items()):
    open(f,"w").write("\n".join(json.dumps(d,ensure_ascii=False) for d in R)+"\n")
    for d in R:
        assert set(d["also"])<=ids,d
        if d["text"] in seen: print("dup",d["text"],f,seen[d["text"]])
        seen[d["text"]]=f
    print(f,sum(d["label"] for d in R),sum(not d["label"] for d in R),dict(collections.Counter(d["register"] for d in R)))
