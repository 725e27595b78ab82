import sys,json
f=sys.argv[1];P=N=0;out=[]
for l in sys.stdin:
    l=l.rstrip("\n")
    if not l.strip():continue
    s=l[0];r,a,t=l[1:].split("|",2)
    r=r.strip();assert r in "mail chat legal ngo minutes engineer nl de es hi".split(),l
    al=[x for x in a.strip().split(",") if x]
    P+=s=="+";N+=s=="-"
    out.append(json.dumps({"family":f,"label":s=="+","also":al,"register":r,"text":t.strip()},ensure_ascii=False))
open(f"/work/vault/r4/en/{f}.jsonl","w").write("\n".join(out)+"\n")
print(f,P,N,len(set(out)))
