using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Brings candidates to a meeting; the meeting decides (docs/adr/0049), and its result is read there.</summary>
public sealed class DecisionService(PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures, MeetingService meetings)
{
    public Task<Outcome<Guid>> ListAsync(ListCase input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Inspection, CaseStage.Decision], "提交会议", context, async (found, rules) =>
        {
            var meeting = await Waiting(found).SingleOrDefaultAsync(m => m.PublicId == input.MeetingKey, cancel);
            var chosen = found.Candidates.Where(c => input.Chosen.Contains(c.Key)).OrderBy(c => c.Order).ToList();
            List<Finding> findings = [.. FieldFindings.Given(
                meeting is null ? CaseFindings.Meeting() : null, chosen.Count == 0 || chosen.Count < input.Chosen.Distinct().Count() ? CaseFindings.Nobody() : null,
                chosen.Find(c => c.Step is not (CandidateStep.Proposed or CandidateStep.Inspecting or CandidateStep.Inspected or CandidateStep.Deferred or CandidateStep.NotPassed)) is { } busy
                    ? CaseFindings.Fields.NotNow($"提交会议：{busy.Name}已经{CaseWords.Steps[busy.Step]}") : null)];
            if (findings.Count > 0)
                return findings;
            findings.AddRange(rules.Evaluate(ConsultationChecks.All, await ConsultationsAsync(found, rules, context.Today, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            findings.AddRange(rules.Evaluate(ListingChecks.All, await ListingAsync(found, chosen, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            found.Stage = CaseStage.Decision;
            desk.Record(context, "case.listed", CaseDesk.Subject(found), $"{found.FullPost}：{string.Join('、', chosen.Select(c => c.Name))}提交“{meeting!.Title}”");
            var kind = found.Way == PostWay.Elected ? VoteKind.Recommend : VoteKind.Appoint;
            foreach (var candidate in chosen)
            {
                var cadre = await db.Set<Cadres.Cadre>().Where(c => c.Id == candidate.CadreId).Select(c => c.PublicId).SingleAsync(cancel);
                var version = await db.Set<PersonnelMeeting>().Where(m => m.Id == meeting.Id).Select(m => m.Version).SingleAsync(cancel);
                var listed = await meetings.AddItemAsync(
                    new AddMeetingItem(meeting.PublicId, version, Guid.CreateVersion7(), cadre, kind, found.FullPost, found.IsForPlenum) { CandidateId = candidate.Id }, context, cancel);
                if (!listed.IsOk)
                    return listed.Findings.Count > 0 ? [.. listed.Findings.Select(f => f with { Field = nameof(input.Chosen) })] : [CaseFindings.Meeting()];
            }

            return findings;
        }, cancel);

    /// <summary>Meetings of whoever decides that have not begun.</summary>
    internal IQueryable<PersonnelMeeting> Waiting(AppointmentCase found) => db.Set<PersonnelMeeting>().Where(m => m.Stage == MeetingStage.Agenda && m.OrganisationId == found.DeciderId);

    /// <summary>Consultations as they stand today; for the page and the command alike.</summary>
    internal async Task<ConsultationFacts> ConsultationsAsync(AppointmentCase found, RuleCatalogue rules, DateOnly today, CancellationToken cancel)
    {
        var months = CaseClocks.Of(rules, today).AssistingMonths;
        var answered = found.Consultations.Where(c => c.RepliedOn is not null || (c.Side == ConsultedSide.Assisting && c.Stands(months, today) is not null)).ToList();
        var assisting = found.Consultations.Where(c => c.Side == ConsultedSide.Assisting).MaxBy(c => c.Id);
        var outside = answered.Exists(c => c.Side == ConsultedSide.UnitedFront) ? [] : await NonPartyAsync(found, today, cancel);
        return new ConsultationFacts(
            today, answered.Exists(c => c.Time == ConsultationTime.BeforeInspection), answered.Exists(c => c.Time == ConsultationTime.BeforeDecision), found.IsDepartment,
            answered.Exists(c => c.Side == ConsultedSide.HigherLeader), outside, found.CoManagedBy is not null, assisting?.ReceivedOn,
            assisting is { RepliedOn: not null } ? assisting.Stands(months, today) : null, found.IsChief, assisting?.CoordinatedOn is not null);
    }

    private async Task<ListingFacts> ListingAsync(AppointmentCase found, List<CaseCandidate> chosen, CancellationToken cancel)
    {
        var disliked = new List<(string, string, decimal)>();
        foreach (var candidate in chosen)
            disliked.AddRange((await figures.DislikedAsync(candidate, found.ProposedOn, cancel)).Select(d => (candidate.Name, d.Content, d.Percent)));
        var inspected = found.Candidates.Count(c => c.Inspection?.ReportedOn is not null);
        return new ListingFacts(found.Kind, found.Posts, inspected, chosen.Count, [.. chosen.Where(c => c.Inspection?.ReportedOn is null).Select(c => c.Name)], disliked);
    }

    /// <summary>Candidates who are on no member's roll.</summary>
    private async Task<IReadOnlyList<string>> NonPartyAsync(AppointmentCase found, DateOnly today, CancellationToken cancel)
    {
        var members = new CadreAffiliations(db).MembersOn(today);
        return await db.Set<CaseCandidate>().Where(c => c.CaseId == found.Id && !members.Contains(c.Cadre!.PersonId)).OrderBy(c => c.Order).Select(c => c.Name).ToListAsync(cancel);
    }
}
