using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Forms;

/// <summary>Registers the ranges of blank forms: the level above a base-level committee issues them.</summary>
public sealed class FormRangeService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    private const int Most = 10_000;

    public Task<Outcome<Guid>> IssueAsync(IssueRange input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AdmissionFormRange>().AnyAsync(r => r.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var committee = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(
                    o => o.PublicId == input.CommitteeKey && o.Kind != OrganisationKind.Branch && o.ClosedOn == null, cancel);
                if (committee is null)
                    return Outcome<Guid>.Refused(AdmissionFindings.Committee(nameof(input.CommitteeKey)));
                // Issued from the district down.
                if (!context.Scope.Contains(OrganisationPath.Ancestor(committee.Path, 1)))
                    return Outcome<Guid>.Forbidden();
                if (input.IssuedOn > context.Today || Read(input, committee.Id, no) is not { } range)
                    return Outcome<Guid>.Refused(AdmissionFindings.Range());
                var taken = await db.Set<AdmissionFormRange>().FirstOrDefaultAsync(
                    r => r.SupersededNo == Recorded.Current && r.Prefix == range.Prefix && r.First <= range.Last && range.First <= r.Last, cancel);
                if (taken is not null)
                    return Outcome<Guid>.Refused(AdmissionFindings.RangeTaken(taken.Text));
                db.Add(range);
                events.Add(
                    context, "admission.range-issued", new EventSubject(EventSubject.Organisation, committee.PublicId, committee.Path), $"发给入党志愿书 {range.Text}", recordedNo: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static AdmissionFormRange? Read(IssueRange input, int committeeId, long no)
    {
        var (first, last) = (StepWriter.Number(input.First), StepWriter.Number(input.Last));
        if (first is null || last is null || first.Length != last.Length || first.Length > 29)
            return null;
        var digits = first.Reverse().TakeWhile(char.IsAsciiDigit).Take(9).Count();
        var prefix = first[..^digits];
        if (digits == 0 || prefix.Length > 20 || !last.StartsWith(prefix, StringComparison.Ordinal) || !last[prefix.Length..].All(char.IsAsciiDigit))
            return null;
        var range = new AdmissionFormRange
        {
            Key = input.Key, OrganisationId = committeeId, Prefix = prefix, Digits = digits, IssuedOn = input.IssuedOn, RecordedNo = no,
            First = Number(first), Last = Number(last),
        };
        return range.First > 0 && range.Last >= range.First && range.Last - range.First < Most ? range : null;

        int Number(string text) => int.Parse(text[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
