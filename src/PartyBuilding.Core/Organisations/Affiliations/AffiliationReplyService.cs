using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The signed reply with its notice (L797). It alone moves the organisation, in the same transaction.</summary>
public sealed class AffiliationReplyService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CaseDesk desk, AffiliationDrafts drafts, AffiliationDecisionService decisions,
    OrganisationMoveService moves, CaseParents parents, RuleBook rules)
{
    public Task<Outcome<Guid>> ReplyAsync(ReplyToAffiliation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<AffiliationCase>(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.MayDecide)
                    return Outcome<Guid>.Forbidden();
                if (open.Case.Status != CaseStatus.Agreed)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow("批复"));
                return await FinishAsync(open.Case, input, context, no, cancel);
            },
            cancel);

    /// <summary>
    /// Writes a change down that was decided on paper: whoever manages the organisation and both superiors, with the
    /// document, by the same rules.
    /// </summary>
    /// <returns>Key of the case.</returns>
    public Task<Outcome<Guid>> RecordAsync(RecordAffiliation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var written = await drafts.WriteAsync(input.Request with { Version = null }, context, cancel);
                if (!written.IsOk)
                    return Outcome<Guid>.From(written);
                if (written.Value is not { } found)
                    return Outcome<Guid>.Ok(input.Request.Key);
                var findings = await CheckPaperAsync(found, input, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                found.SubmittedOn = found.DecidedOn = input.RepliedOn;
                found.DecidedBy = await decisions.BodyAsync(found, cancel);
                return await FinishAsync(
                    found,
                    new ReplyToAffiliation(input.Request.Key, 0, input.Number, input.RepliedOn, input.Signatory, input.Copies, input.EffectiveOn),
                    context, no, cancel);
            },
            cancel);

    private async Task<List<Finding>> CheckPaperAsync(AffiliationCase found, RecordAffiliation input, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (CaseText.Lines(input.Consulted) is not null)
            findings.AddRange(AffiliationRequestService.Check(input.Consulted, input.ConsultedOn, input.ConsultedOpinion, context.Today));
        AffiliationRequestService.Fill(found, input.Consulted, input.ConsultedOn, input.ConsultedOpinion);
        if (findings.Count == 0)
            findings.AddRange(await decisions.ConsultationAsync(found, context, cancel));
        findings.AddRange(await decisions.MunicipalAsync(found.Level!.Value, input.MunicipalNumber, input.MunicipalOn, null, context, cancel));
        (found.MunicipalNumber, found.MunicipalOn) = (CaseText.Clean(input.MunicipalNumber), input.MunicipalOn);
        var reply = new ReplyToAffiliation(input.Request.Key, 0, input.Number, input.RepliedOn, input.Signatory, input.Copies, input.EffectiveOn);
        findings.AddRange(await CheckAsync(found, reply, context, cancel));
        return findings;
    }

    private async Task<Outcome<Guid>> FinishAsync(AffiliationCase found, ReplyToAffiliation input, CommandContext context, long no, CancellationToken cancel)
    {
        var findings = await CheckAsync(found, input, context, cancel);
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);
        var effective = input.EffectiveOn ?? input.RepliedOn!.Value;
        var organisation = await db.Organisations.SingleOrDefaultAsync(o => o.Id == found.OrganisationId, cancel);
        if (organisation is null || organisation.ClosedOn is not null || organisation.ParentId != found.FromId)
            return Outcome<Guid>.Refused(CaseFindings.Gone(found.Name));
        if (await parents.KeyAsync(found.SuperiorId, context.Scope, cancel) is not { } to)
            return Outcome<Guid>.Refused(CaseFindings.SuperiorMissing("ToKey"));
        var moved = await moves.MoveAsync(
            new MoveOrganisation(
                organisation.PublicId, organisation.Version, to, effective,
                new ApprovalDocument(input.Number, input.RepliedOn, input.Signatory, found.PublicId)),
            context, cancel);
        if (!moved.IsOk)
            return moved;
        CaseReply.Fill(found, input.Number!, input.RepliedOn!.Value, input.Signatory!, input.Copies, effective, context.Today);
        await desk.RecordAsync(
            context, found, "organisation-case.replied", $"批复 {found.ReplyNumber}，{found.Name}自 {effective:yyyy-MM-dd} 起变更隶属关系", no, cancel);
        return Outcome<Guid>.Ok(found.PublicId);
    }

    private async Task<List<Finding>> CheckAsync(AffiliationCase found, ReplyToAffiliation input, CommandContext context, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        var findings = book.Evaluate(
            AffiliationChecks.Reply, new AffiliationReplyFacts(input.Signatory, found.Name, CaseText.ListOf(input.Copies)), context.Today, RuleOccasion.Decision)
            .Blocking.ToList();
        if (CaseText.Clean(input.Number) is null)
            findings.Add(CaseFindings.TextMissing("批复文号", "ReplyNumber"));
        if (input.RepliedOn is not { } replied || replied > context.Today || replied < found.DecidedOn)
            findings.Add(CaseFindings.Day("批复日期", found.DecidedOn ?? new DateOnly(1949, 10, 1), context.Today, "RepliedOn"));
        else if ((input.EffectiveOn ?? replied) is var effective && (effective > context.Today || effective < (found.DecidedOn ?? replied)))
            findings.Add(CaseFindings.Day("生效日期", found.DecidedOn ?? replied, context.Today, "EffectiveOn"));
        findings.AddRange(CaseReply.Check(input.Number, input.Signatory, input.Copies));
        return findings;
    }
}
