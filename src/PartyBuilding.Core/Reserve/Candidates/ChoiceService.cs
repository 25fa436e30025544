using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>The committee fixes whom to investigate, on applications and votes together; the system chooses nobody by votes (S000 L201, L2531).</summary>
public sealed class ChoiceService(SelectionDesk desk, BallotQueries ballots)
{
    internal const int LongestMeeting = 100;

    public Task<Outcome<Guid>> ChooseAsync(ChooseCandidates input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, async (open, rules) =>
        {
            if (open.Unit.ChosenOn is not null)
                return [SelectionFindings.NotNow("再确定考察人选：已经确定")];
            var findings = new List<Finding>();
            var (chosen, meeting) = (open.Unit.Candidates.FindAll(c => input.Chosen.Contains(c.PublicId)), ChineseText.Clean(input.Meeting));
            if (chosen.Count == 0)
                findings.Add(SelectionFindings.Nobody("考察人选", nameof(input.Chosen)));
            if (meeting.Length is 0 or > LongestMeeting)
                findings.Add(meeting.Length == 0 ? SelectionFindings.Missing("党委（党组）会议名称", nameof(input.Meeting)) : SelectionFindings.TooLong("会议名称", LongestMeeting, nameof(input.Meeting)));
            if (input.On is not { } on)
                return [.. findings, SelectionFindings.Missing("会议日期", nameof(input.On))];
            findings.AddRange(SelectionDays.Check(rules, open.Round, SelectionStage.Candidates, on, "会议日期", context));
            var counted = open.Unit.Meeting is { } held && await ballots.TallyAsync(held.BallotKey, cancel) is not null ? held.HeldOn : (DateOnly?)null;
            findings.AddRange(Check(chosen, open, rules, on, counted, input.CommunicatedOn));
            findings.AddRange(rules.Evaluate(
                ChoiceChecks.Size, new ListSizeFacts(open.Round.Basis, open.Round.IsChief, chosen.Count, open.Unit.Deputies), on, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            foreach (var candidate in open.Unit.Candidates.Where(c => c.Status is CandidateStatus.Eligible or CandidateStatus.Nominated))
                candidate.Status = chosen.Contains(candidate) ? CandidateStatus.Chosen : CandidateStatus.NotChosen;
            (open.Unit.ChosenOn, open.Unit.ChosenAt, open.Unit.CommunicatedOn) = (on, meeting, input.CommunicatedOn);
            desk.Record(context, "selection.chosen", open, $"{meeting}确定考察人选 {chosen.Count} 人，{on:yyyy-MM-dd}");
            return [];
        }, cancel);

    private static IEnumerable<Finding> Check(
        List<SelectionCandidate> chosen, OpenUnit open, RuleCatalogue rules, DateOnly on, DateOnly? counted, DateOnly? communicated)
    {
        foreach (var candidate in chosen)
        {
            var facts = new ChoiceFacts(
                candidate.Person!.Name, candidate.HasApplied, candidate.ConsultedOn, candidate.Consents, candidate.FormOn, counted, on, open.Round.Basis, communicated);
            var broken = rules.Evaluate(ChoiceChecks.Choice, facts, on, RuleOccasion.Decision).Blocking;
            foreach (var finding in broken)
                yield return finding;
            if (broken.Count == 0 && candidate.Status != CandidateStatus.Eligible)
                yield return SelectionFindings.NotReviewed(candidate.Person.Name);
        }
    }
}
