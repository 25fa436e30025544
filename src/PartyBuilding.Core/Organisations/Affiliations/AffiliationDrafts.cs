using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Makes or rewrites the request of a change; used by the draft and by the record of a decision on paper.</summary>
public sealed class AffiliationDrafts(PartyBuildingDbContext db, CaseDesk desk, CaseChoices choices, RuleBook rules)
{
    /// <returns>The case, tracked; null inside an Ok when this form has made it before.</returns>
    internal async Task<Outcome<AffiliationCase>> WriteAsync(SaveAffiliation input, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<AffiliationCase>.Forbidden();
        var found = await db.Set<AffiliationCase>().Seen(db, context.Scope, manages: true).SingleOrDefaultAsync(c => c.PublicId == input.Key, cancel);
        if (found is not null && input.Version is null)
            return new Outcome<AffiliationCase>(OutcomeKind.Ok, null, []);
        if (found is not null && found.Version != input.Version)
            return Outcome<AffiliationCase>.Conflict("这件请示刚被别人修改过，请核对最新内容后再提交。");
        if (found is { IsEditable: false })
            return Outcome<AffiliationCase>.Refused(CaseFindings.NotNow("修改"));
        var own = found?.OrganisationId;
        var organisation = await db.Organisations.In(context.Scope)
            .SingleOrDefaultAsync(o => own == null ? o.PublicId == input.OrganisationKey : o.Id == own, cancel);
        if (organisation is null || (found is null && input.Version is not null))
            return Outcome<AffiliationCase>.NotFound();
        if (organisation.ClosedOn is not null)
            return Outcome<AffiliationCase>.Refused(OrganisationFindings.AlreadyClosed(organisation.Name));
        var to = await choices.SuperiorAsync(input.ToKey, context.Scope, cancel);
        var findings = await CheckAsync(input, organisation, to, found, cancel);
        if (findings.Count > 0)
            return Outcome<AffiliationCase>.Refused(findings);
        if (found is null)
        {
            db.Add(found = new AffiliationCase
            {
                PublicId = input.Key, Name = organisation.Name, SuperiorId = to!.Id, OrganisationId = organisation.Id, DraftedOn = context.Today,
                ByDistrict = await desk.IsDistrictAsync(context.Scope, cancel),
            });
        }
        else
        {
            db.Entry(found).State = EntityState.Modified;
        }

        (found.Name, found.SuperiorId, found.FromId) = (organisation.Name, to!.Id, organisation.ParentId);
        (found.Initiator, found.Origin, found.Level) = (CaseText.Clean(input.Initiator), input.Origin, input.Level);
        found.Reasons = CaseText.Paragraphs(input.Reasons);
        return Outcome<AffiliationCase>.Ok(found);
    }

    private async Task<List<Finding>> CheckAsync(
        SaveAffiliation input, Organisation organisation, OrganisationNode? to, AffiliationCase? own, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (to is null)
            findings.Add(CaseFindings.SuperiorMissing(nameof(input.ToKey)));
        else if (to.Id == organisation.ParentId)
            findings.Add(OrganisationFindings.SameParent(nameof(input.ToKey)));
        else
            findings.AddRange(await UnderItselfAsync(organisation, to, cancel));
        if (CaseText.Clean(input.Initiator) is null)
            findings.Add(CaseFindings.TextMissing("提出变更的单位", nameof(input.Initiator)));
        if (input.Origin is not { } origin || !Enum.IsDefined(origin))
            findings.Add(CaseFindings.ChoiceMissing("提出单位属于哪里", nameof(input.Origin)));
        if (input.Level is not { } level || !Enum.IsDefined(level))
            findings.Add(CaseFindings.ChoiceMissing("提出单位的级别", nameof(input.Level)));
        if (CaseText.Paragraphs(input.Reasons) is null)
            findings.Add(CaseFindings.TextMissing("变更的理由", nameof(input.Reasons)));
        if (CaseText.TooLong(input.Initiator, CaseText.Name))
            findings.Add(CaseFindings.TooLong("提出单位", CaseText.Name, nameof(input.Initiator)));
        if (CaseText.TooLong(input.Reasons, CaseText.Long))
            findings.Add(CaseFindings.TooLong("理由", CaseText.Long, nameof(input.Reasons)));
        var ownId = own?.Id ?? 0;
        var other = await db.Set<AffiliationCase>()
            .Where(c => c.OrganisationId == organisation.Id && c.Status < CaseStatus.Done && c.Id != ownId)
            .Select(c => c.Name).FirstOrDefaultAsync(cancel);
        if (other is not null)
            findings.Add(CaseFindings.AlreadyRunning($"{other}隶属关系变更"));
        return findings;
    }

    private async Task<IEnumerable<Finding>> UnderItselfAsync(Organisation organisation, OrganisationNode to, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).Evaluate(
            OrganisationChecks.Move, new OrganisationMove(organisation.Path, to.Path, organisation.Name, nameof(SaveAffiliation.ToKey)),
            organisation.FoundedOn, RuleOccasion.Decision).Blocking;
}
