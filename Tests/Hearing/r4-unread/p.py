import json,os
D='/work/vault/r4/en/'
P={
'loose_labels':{'contempt_sarcasm':['dealing with amateurs','planners are dreamers','dinosaur: slow','crew are cowboys','kids playing company','script kiddies','well-meaning tourists','forgotten what a village',"donors' darlings",'backbone','heads in the clouds','chaotic heap'],'snap_absolutes':['have never been straight talkers'],'request_open':['so remind me please']},
'contempt_sarcasm':{'-missed_goal':['without lids'],'apology':['My mocking remark'],'repair_trust':['My mocking remark'],'contribution_visible':['gold star for the way','genuinely impressed','Very good the work','Great work by your team','brilliant fix on','thanks to both teams'],'task_disagreement':['We reject the argument'],'request_open':['so please look it over']},
'acknowledgement':{'-delivery':['acknowledge receipt'],'apology':['was too sharp on the phone','can forgive us for the closed'],'repair_trust':['can forgive us for the closed','No hard feelings','the matter is forgiven','water under the bridge','ok hug it out','forget about it and lets','all forgiven','bears no grudge','long forgiven you','Sand over it','thing is eaten','we have no complaint now']},
'norms':{'issue_path':['ties go to Petra','all escalations will be routed','Complaints from patients'],'decision_mark':['Agreed with ACME: agenda','Ground rules for the joint team adopted']},
'stage_talk':{'request_open':['Where do you believe our','which phase would you say','I ask myself in which']and['Where do you believe our','which phase would you say']},
'values_voice':{'request_open':['abbreviation on the crate','is there seating','Kindly mention the invoice','value a short call']},
'stability_pole':{'-agility_pole':['three odd ideas'],'request_open':['Please change the address']},
'health_check':{'delivery':['short questionnaire'],'request_open':['font on the cover','/status work','4mm instead','content with the draft','new scanner','Are your customers','new torque wrench','How do the children','how the generator']},
}
for f,c in P.items():
    L=[json.loads(x) for x in open(D+f+'.jsonl')]
    for k,subs in c.items():
        for s in subs:
            m=[x for x in L if s in x['text']]
            assert len(m)==1,(f,s,len(m))
            if k[0]=='-': m[0]['also'].remove(k[1:])
            elif k not in m[0]['also']: m[0]['also'].append(k)
    if f=='health_check':
        for x in L:
            if x['label'] and 'request_open' not in x['also']: x['also'].append('request_open')
    assert sum(x['label'] for x in L)==60 and len(L)==90
    open(D+f+'.jsonl.tmp','w').write('\n'.join(json.dumps(x,ensure_ascii=False) for x in L)+'\n')
    os.replace(D+f+'.jsonl.tmp',D+f+'.jsonl')
print('ok')
