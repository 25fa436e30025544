using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Proofs;

/// <summary>Issues letters of proof and counts their prints.</summary>
public sealed class ProofService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk)
{
    /// <summary>Only for a member on the books; a probationary one is named as such.</summary>
    /// <returns>Key of the letter.</returns>
    public Task<Outcome<Guid>> IssueAsync(IssueProof input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var version = await db.People.Where(p => p.PublicId == input.PersonKey).Select(p => p.Version).SingleOrDefaultAsync(cancel);
                var opened = await desk.OpenAsync(input.PersonKey, version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                // A letter changes nothing on the record.
                db.Entry(member.Person).State = EntityState.Unchanged;
                if (await db.Set<ProofLetter>().AnyAsync(l => l.PublicId == input.Key && l.PersonId == member.Person.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var (addressee, purpose) = (ChineseText.Clean(input.Addressee), ChineseText.Clean(input.Purpose));
                var findings = Faults(addressee, "收信单位", ProofLetter.MaxAddressee, nameof(input.Addressee))
                    .Concat(Faults(purpose, "用途", ProofLetter.MaxPurpose, nameof(input.Purpose))).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var letter = new ProofLetter
                {
                    PublicId = input.Key, PersonId = member.Person.Id, BranchId = member.Branch.Id, Standing = member.Spell.Standing,
                    Year = context.Today.Year, No = await NextAsync(context.Today.Year, cancel), Addressee = addressee, Purpose = purpose,
                    IssuedOn = context.Today, IssuedBy = context.Actor.Name,
                };
                db.Add(letter);
                desk.Record(context, "member.proof-issued", member.Person, member.Branch, $"开具党员证明信 {letter.Number}，致{addressee}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Counts one print.</summary>
    /// <returns>How often it has been printed now.</returns>
    public Task<Outcome<int>> CountAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<int>.Forbidden();
                var letter = await db.Set<ProofLetter>().Include(l => l.Person).Include(l => l.Branch)
                    .Where(l => l.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == l.BranchId)).SingleOrDefaultAsync(cancel);
                if (letter is null)
                    return Outcome<int>.NotFound();
                letter.PrintCount++;
                desk.Record(context, "member.proof-printed", letter.Person!, letter.Branch!, $"打印党员证明信 {letter.Number}，第 {letter.PrintCount} 次", no);
                return Outcome<int>.Ok(letter.PrintCount);
            },
            cancel);

    // Inside the transaction that took the recording number, which lets one writer in at a time: no gap, no number twice.
    private async Task<int> NextAsync(int year, CancellationToken cancel)
        => (await db.Set<ProofLetter>().Where(l => l.Year == year).MaxAsync(l => (int?)l.No, cancel) ?? 0) + 1;

    private static IEnumerable<Finding> Faults(string text, string label, int most, string field)
    {
        if (text.Length == 0)
            yield return new Finding("PROOF-MISSING", RuleForce.Must, $"请填写{label}。", field);
        if (text.Length > most)
            yield return new Finding("PROOF-LONG", RuleForce.Must, $"{label}最多 {most} 字。", field);
    }
}
