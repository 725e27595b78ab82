import sys,json
o=[];seen=set()
for l in sys.stdin:
    l=l.strip()
    if not l: continue
    r,t=l.split("|",1)
    assert r in "mail chat legal ngo minutes engineer nl de es hi".split(),l
    if t in seen: print("dup",t);continue
    seen.add(t)
    o.append(json.dumps({"family":"neutral","label":False,"also":[],"register":r,"text":t},ensure_ascii=False))
n=int(sys.argv[1]); 
open("/work/vault/r4/en/neutral.jsonl","a" if n else "w").write("\n".join(o)+"\n");print(len(o))
