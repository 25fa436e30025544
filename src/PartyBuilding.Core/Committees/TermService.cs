using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Committees;

/// <summary>Begins terms and extends them.</summary>
public sealed class TermService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CommitteeDesk desk, CommitteeEnds ends, CommitteePeople people, RuleBook book)
{
    /// <summary>Ends the running term and begins the next with its members; secretaries and deputies wait for the superior's reply.</summary>
    /// <returns>Key of the new term; what the rules noted.</returns>
    public Task<Outcome<Guid>> BeginAsync(BeginTerm input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OrganisationAsync(input.OrganisationKey, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var running = await desk.RunningAsync(organisation.Id, cancel);
                if (running?.Version != input.Version)
                    return Outcome<Guid>.Conflict($"{organisation.Name}的班子刚被别人修改过，请核对最新内容后再提交。");
                var elected = await people.ByKeyAsync([.. input.Members.Select(m => m.PersonKey)], organisation.Path, context.Scope, cancel);
                var findings = Check(input, organisation, running, elected, context.Today).ToList();
                var rules = await CheckRulesAsync(input, organisation, running, elected, context, cancel);
                if (findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. findings, .. rules.Blocking]);

                if (running is not null)
                    await ends.TermAsync(running, input.StartsOn, no, cancel);
                // The index allows one running term: the old one must be ended in the database first.
                await db.SaveChangesAsync(cancel);
                var term = await AddAsync(input, organisation, elected, running, no, context, cancel);
                desk.Record(
                    context, "committee.elected", organisation,
                    $"{organisation.Name}换届，{input.StartsOn:yyyy-MM-dd} 由{CommitteeWords.Election(input.Election)}选举，任期 {input.Years} 年，班子 {elected.Count} 人", no,
                    new { input.Years, input.Number, input.Approval, Replaced = running?.PublicId });
                return Outcome<Guid>.Ok(term.PublicId, rules.Notes);
            },
            cancel);

    /// <returns>Key of the term.</returns>
    public Task<Outcome<Guid>> ExtendAsync(ExtendTerm input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.TermAsync(input.OrganisationKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var (organisation, term) = opened.Value!;
                var findings = new List<Finding>();
                if (input.Until <= term.DueOn)
                    findings.Add(CommitteeFindings.ExtendAfter(term.DueOn));
                if (input.Approval?.Trim().Length > CommitteeFindings.LongestText)
                    findings.Add(CommitteeFindings.TooLong(nameof(input.Approval)));
                var rules = (await book.CurrentAsync(cancel)).Evaluate(
                    CommitteeChecks.Extension, new TermExtension(term.ExpiresOn, input.Until, !string.IsNullOrWhiteSpace(input.Approval)),
                    context.Today, RuleOccasion.Decision, context.Reason);
                if (findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. findings, .. rules.Blocking]);

                term.Extend(input.Until, input.Approval!.Trim());
                desk.Record(context, "committee.extended", organisation, $"{organisation.Name}延期换届至 {input.Until:yyyy-MM-dd}，依据{term.ExtensionApproval}", no);
                return Outcome<Guid>.Ok(term.PublicId);
            },
            cancel);

    private static IEnumerable<Finding> Check(
        BeginTerm input, Organisation organisation, CommitteeTerm? running, List<CommitteePerson> elected, DateOnly today)
    {
        if (input.StartsOn > today)
            yield return CommitteeFindings.Future(nameof(input.StartsOn));
        if (input.StartsOn < organisation.FoundedOn)
            yield return CommitteeFindings.Before(organisation.FoundedOn, "本组织成立", nameof(input.StartsOn));
        if (running is not null && input.StartsOn <= running.StartsOn)
            yield return CommitteeFindings.Before(running.StartsOn.AddDays(1), "上一届选举之后", nameof(input.StartsOn));
        if (input.Approval?.Trim().Length > CommitteeFindings.LongestText)
            yield return CommitteeFindings.TooLong(nameof(input.Approval));
        if (input.Members.Count == 0)
            yield return CommitteeFindings.NoMember(nameof(input.Members));
        else if (input.Members.All(m => m.Post != CommitteePostKind.Secretary))
            yield return CommitteeFindings.NoSecretary(nameof(input.Members));
        if (input.Members.Count(m => m.Post == CommitteePostKind.Secretary) > 1)
            yield return CommitteeFindings.TwoSecretaries(nameof(input.Members));
        for (var i = 0; i < input.Members.Count; i++)
        {
            var (member, field) = (input.Members[i], $"Members[{i}].Name");
            var person = elected.FirstOrDefault(p => p.Key == member.PersonKey);
            if (person is null)
                yield return CommitteeFindings.Unknown(field);
            else if (input.Members.Take(i).Any(m => m.PersonKey == member.PersonKey))
                yield return CommitteeFindings.Twice(person.Name, field);
            if (member.Duty?.Trim().Length > CommitteeFindings.LongestText)
                yield return CommitteeFindings.TooLong($"Members[{i}].Duty");
        }
    }

    private async Task<RuleResult> CheckRulesAsync(
        BeginTerm input, Organisation organisation, CommitteeTerm? running, List<CommitteePerson> elected, CommandContext context, CancellationToken cancel)
    {
        var rules = await book.CurrentAsync(cancel);
        var count = await db.Organisations.In(OrgScope.Of(organisation.Path)).Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => s.Id).CountAsync(cancel);
        var facts = new TermElection(
            BandOf(organisation.Kind), input.Years, input.StartsOn, running?.DueOn, input.Election == CommitteeElection.Congress, count, input.IsDispersed,
            !string.IsNullOrWhiteSpace(input.Approval));
        var result = rules.Evaluate(CommitteeChecks.Election, facts, input.StartsOn, input.IsRecorded ? RuleOccasion.Record : RuleOccasion.Decision, context.Reason);
        for (var i = 0; i < input.Members.Count; i++)
        {
            if (elected.FirstOrDefault(p => p.Key == input.Members[i].PersonKey) is { } person)
                result += rules.Evaluate(CommitteeChecks.Seat, CommitteeSeats.Of(person, $"Members[{i}].Name"), input.StartsOn, input.IsRecorded ? RuleOccasion.Record : RuleOccasion.Decision, context.Reason);
        }

        return result;
    }

    private async Task<CommitteeTerm> AddAsync(
        BeginTerm input, Organisation organisation, List<CommitteePerson> elected, CommitteeTerm? before, long no, CommandContext context, CancellationToken cancel)
    {
        var expires = input.StartsOn.AddYears(input.Years);
        var term = new CommitteeTerm
        {
            PublicId = PublicKey.New(context.At), OrganisationId = organisation.Id, Number = input.Number, StartsOn = input.StartsOn,
            Years = (byte)input.Years, Election = input.Election, ExpiresOn = expires, DueOn = expires, Approval = CommitteeSeats.Text(input.Approval),
            // Counted on over the terms, so that a form of the old term never fits the new one.
            Version = before is null ? 0 : before.Version + 1,
        };
        db.Add(term);
        await db.SaveChangesAsync(cancel);
        foreach (var member in input.Members)
        {
            db.Add(new CommitteeMember
            {
                Key = PublicKey.New(context.At), TermId = term.Id, PersonId = elected.First(p => p.Key == member.PersonKey).Id, Post = member.Post,
                Duty = CommitteeSeats.Text(member.Duty), Way = CommitteeWay.Elected, ValidFrom = input.StartsOn, RecordedNo = no,
            });
        }

        return term;
    }

    private static SizeBand BandOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Branch => SizeBand.Branch,
        OrganisationKind.GeneralBranch => SizeBand.GeneralBranch,
        _ => SizeBand.Committee,
    };
}
