using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres;

/// <summary>更正 of the basic facts of a cadre outside the Party: nobody but the keeper of the cadre's record has them.</summary>
public sealed class CadreCorrectionService(PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, PersonCorrection people)
{
    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> CorrectAsync(CorrectCadre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.MembershipSpells.AnyAsync(s => s.PersonId == open.Person.Id && s.BranchId != null, cancel))
                    return Outcome<Guid>.Refused(CadreFindings.Member());
                var findings = Check(input, context).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var changed = await people.ApplyAsync(open.Person, input.Person, open.Cadre.EnteredOn, no, cancel);
                if (changed.Count == 0)
                    return Outcome<Guid>.Refused(MemberFindings.NothingChanged());
                db.Entry(open.Person).State = EntityState.Modified;
                desk.Record(context, "cadre.corrected", open, $"更正{string.Join('、', changed)}", no, new { 更正项 = changed });
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static IEnumerable<Finding> Check(CorrectCadre input, CommandContext context)
    {
        if (string.IsNullOrWhiteSpace(input.Person.Name))
            yield return CadreFindings.Missing("姓名", nameof(PersonDetails.Name));
        if (input.Person.BirthDate > context.Today)
            yield return CadreFindings.Future("出生日期", nameof(PersonDetails.BirthDate));
        foreach (var finding in PersonWriter.CheckCodes(input.Person, context.Today))
            yield return finding;
        if (string.IsNullOrWhiteSpace(context.Reason))
            yield return CadreFindings.Reason();
    }
}
