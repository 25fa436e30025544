using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The side that asks: drafts the request and hands it in (2008 handbook L755-763).</summary>
public sealed class SetUpRequestService(PartyBuildingDbContext db, LedgerTransaction ledger, CaseDesk desk, OrganisationDesk organisations, RuleBook rules)
{
    /// <returns>Key of the case.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveSetUp input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageOrganisations))
                    return Outcome<Guid>.Forbidden();
                var found = await db.Set<SetUpCase>().Seen(db, context.Scope, manages: true).SingleOrDefaultAsync(c => c.PublicId == input.Key, cancel);
                if (found is not null && input.Version is null)
                    return Outcome<Guid>.Ok(input.Key);
                if (found is null && input.Version is not null)
                    return Outcome<Guid>.NotFound();
                if (found is not null && found.Version != input.Version)
                    return Outcome<Guid>.Conflict("这件请示刚被别人修改过，请核对最新内容后再提交。");
                if (found is { IsEditable: false })
                    return Outcome<Guid>.Refused(CaseFindings.NotNow("修改"));
                var superior = await organisations.ParentAsync(input.SuperiorKey, context.Today, nameof(input.SuperiorKey), context, cancel);
                var findings = SetUpTexts.Check(input).Concat(superior.Findings).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                if (found is null)
                {
                    db.Add(found = new SetUpCase
                    {
                        PublicId = input.Key, Name = "", SuperiorId = superior.Value!.Id, OrganisationKind = input.Kind!.Value, DraftedOn = context.Today,
                        ByDistrict = await desk.IsDistrictAsync(context.Scope, cancel),
                    });
                }
                else
                {
                    db.Entry(found).State = EntityState.Modified;
                }

                found.SuperiorId = superior.Value!.Id;
                SetUpTexts.Fill(found, input);
                await desk.RecordAsync(context, found, "organisation-case.saved", $"起草成立{found.Name}的请示", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Hands it in; what is missing or too few is refused, what is unusual goes on with the reason given.</summary>
    public Task<Outcome<Guid>> SubmitAsync(CaseStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<SetUpCase>(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var request = open.Case;
                if (!open.MayDraft)
                    return Outcome<Guid>.Forbidden();
                if (!request.IsEditable)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow("报送"));
                var book = await rules.CurrentAsync(cancel);
                var result = book.Evaluate(SetUpChecks.Contents, FactsOf(request), context.Today, RuleOccasion.Decision) + SetUpSize.Check(request, book, context.Today);
                if (result.Refusals.Count > 0 || (result.Warnings.Count > 0 && request.SizeReason is null))
                    return Outcome<Guid>.Refused([.. result.Refusals, .. request.SizeReason is null ? result.Warnings : []]);
                request.SizeNote = result.Warnings.Count == 0 ? null : string.Concat(result.Warnings.Select(w => w.Message));
                (request.Status, request.SubmittedOn, request.Answer) = (CaseStatus.Submitted, context.Today, null);
                await desk.RecordAsync(
                    context, request, "organisation-case.submitted",
                    $"报送成立{request.Name}的请示" + (request.SizeNote is null ? "" : $"；{request.SizeNote}理由：{request.SizeReason}"), no, cancel);
                return Outcome<Guid>.Ok(input.Key, result.Findings);
            },
            cancel);

    private static SetUpFacts FactsOf(SetUpCase request) => new(
        HasApplicant: request is { Applicant: not null, ApplicantName: not null },
        HasReasons: request.Reasons is not null,
        HasWorkers: request.Workers is not null,
        HasMembers: request.FullMembers is not null,
        HasDistribution: request.Distribution is not null,
        NeedsPlan: request.OrganisationKind != OrganisationKind.Branch,
        HasPlan: request.SubordinatePlan is not null,
        HasLeaders: request.Leaders is not null,
        HasLevel: request.AdministrativeLevel is not null,
        HasEstablishmentDocument: request.EstablishmentDocument is not null,
        IsBranch: request.OrganisationKind == OrganisationKind.Branch,
        request.IsJoint,
        CaseText.ListOf(request.JointUnits).Count);
}
