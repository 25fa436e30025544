using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>Asks for the document behind a change of the tree and keeps it on record.</summary>
public sealed class ApprovalBook(PartyBuildingDbContext db, RuleBook rules)
{
    public const int LongestNumber = 60;

    public const int LongestSignatory = 60;

    /// <summary>What stands in the way of the change as far as its document goes.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(
        ApprovalKind kind, ApprovalDocument? document, DateOnly effectiveOn, CommandContext context, CancellationToken cancel, bool isRecordedFact = false,
        RuleOccasion occasion = RuleOccasion.Decision)
    {
        var facts = new ApprovalFacts(
            kind, document?.Number, document?.IssuedOn, document?.Signatory, effectiveOn, context.Today,
            isRecordedFact && ChineseText.Clean(document?.Number).Length == 0, !string.IsNullOrWhiteSpace(context.Reason));
        return (await rules.CurrentAsync(cancel)).Evaluate(ApprovalChecks.All, facts, context.Today, occasion).Blocking;
    }

    /// <summary>Puts the document on the organisation's record; a recorded fact may have none.</summary>
    public void Keep(Organisation organisation, ApprovalKind kind, ApprovalDocument? document, DateOnly effectiveOn, long no)
    {
        if (document is not { Number: { } number, IssuedOn: { } issued } || ChineseText.Clean(number).Length == 0)
            return;
        var signatory = ChineseText.Clean(document.Signatory);
        db.Add(new OrganisationApproval
        {
            OrganisationId = organisation.Id, Kind = kind, Number = ChineseText.Clean(number), IssuedOn = issued,
            Signatory = signatory.Length == 0 ? null : signatory, EffectiveOn = effectiveOn, CaseKey = document.CaseKey, RecordedNo = no,
        });
    }

    /// <summary>The documents of an organisation that the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> OfAsync(int organisationId, CancellationToken cancel = default)
        => await db.Set<OrganisationApproval>().AsNoTracking()
            .Where(a => a.OrganisationId == organisationId && a.SupersededNo == Recorded.Current)
            .OrderByDescending(a => a.EffectiveOn).ThenByDescending(a => a.Id)
            .Select(a => new ApprovalRow(a.Kind, a.Number, a.IssuedOn, a.Signatory, a.EffectiveOn, a.CaseKey)).ToListAsync(cancel);
}
