using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The side that asks for another superior: drafts, hands in, and says who was consulted.</summary>
public sealed class AffiliationRequestService(LedgerTransaction ledger, AffiliationDrafts drafts, CaseDesk desk)
{
    /// <returns>Key of the case.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveAffiliation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var written = await drafts.WriteAsync(input, context, cancel);
                if (!written.IsOk)
                    return Outcome<Guid>.From(written);
                if (written.Value is { } found)
                    await desk.RecordAsync(context, found, "organisation-case.saved", $"起草{found.Name}隶属关系变更的请示", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> SubmitAsync(CaseStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<AffiliationCase>(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.MayDraft)
                    return Outcome<Guid>.Forbidden();
                if (!open.Case.IsEditable)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow("报送"));
                (open.Case.Status, open.Case.SubmittedOn, open.Case.Answer) = (CaseStatus.Submitted, context.Today, null);
                await desk.RecordAsync(context, open.Case, "organisation-case.submitted", $"报送{open.Case.Name}隶属关系变更的请示", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Either side writes down what it has asked and heard, until it is decided.</summary>
    public Task<Outcome<Guid>> ConsultAsync(ConsultOnAffiliation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync<AffiliationCase>(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.MayDraft && !open.MayDecide)
                    return Outcome<Guid>.Forbidden();
                if (open.Case.Status > CaseStatus.Submitted)
                    return Outcome<Guid>.Refused(CaseFindings.NotNow("登记征求意见"));
                var findings = Check(input.Consulted, input.ConsultedOn, input.Opinion, context.Today).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                Fill(open.Case, input.Consulted, input.ConsultedOn, input.Opinion);
                await desk.RecordAsync(
                    context, open.Case, "organisation-case.consulted", $"征求{string.Join("、", CaseText.ListOf(input.Consulted))}的意见：{open.Case.ConsultedOpinion}", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    internal static IEnumerable<Finding> Check(string? consulted, DateOnly? on, string? opinion, DateOnly today)
    {
        if (CaseText.Lines(consulted) is null)
            yield return CaseFindings.TextMissing("征求了谁的意见", "Consulted");
        if (on is null || on > today)
            yield return CaseFindings.Day("征求意见的日期", new DateOnly(1949, 10, 1), today, "ConsultedOn");
        if (CaseText.Paragraphs(opinion) is null)
            yield return CaseFindings.TextMissing("对方的意见", "ConsultedOpinion");
        if (CaseText.TooLong(consulted, CaseText.Short) || CaseText.TooLong(opinion, CaseText.Short))
            yield return CaseFindings.TooLong("征求意见的内容", CaseText.Short, "ConsultedOpinion");
    }

    internal static void Fill(AffiliationCase found, string? consulted, DateOnly? on, string? opinion)
        => (found.Consulted, found.ConsultedOn, found.ConsultedOpinion) = (CaseText.Lines(consulted), on, CaseText.Paragraphs(opinion));
}
