using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Committees;

/// <summary>Changes of the running committee between two elections: replies of the superior, co-options, leaving.</summary>
public sealed class CommitteePostService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CommitteeDesk desk, CommitteeEnds ends, CommitteePeople people, RuleBook book)
{
    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> ApproveAsync(ApprovePost input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.TermAsync(input.OrganisationKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var (organisation, term) = opened.Value!;
                var post = (await ends.OpenAsync(term.Id, cancel)).FirstOrDefault(m => m.Key == input.MemberKey);
                if (post is null)
                    return Outcome<Guid>.Refused(CommitteeFindings.PostGone());
                var title = CommitteeWords.Post(post.Post);
                var findings = Dates(input.RepliedOn, post.ValidFrom, "当选", nameof(input.RepliedOn), context.Today).ToList();
                if (!CommitteeWords.NeedsReply(post.Post))
                    findings.Add(CommitteeFindings.NeedsNoReply(title));
                if (post.RepliedOn is not null)
                    findings.Add(CommitteeFindings.Replied());
                if (input.Reply?.Trim().Length > CommitteeFindings.LongestText)
                    findings.Add(CommitteeFindings.TooLong(nameof(input.Reply)));
                var facts = new CommitteeReply(title, IsOwnLevel(organisation, context), !string.IsNullOrWhiteSpace(input.Reply));
                findings.AddRange((await book.CurrentAsync(cancel)).Evaluate(CommitteeChecks.Reply, facts, input.RepliedOn, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                post.Supersede(no);
                db.Add(post.Next(no, post.ValidTo, input.RepliedOn, CommitteeSeats.Text(input.Reply)));
                desk.Record(context, "committee.approved", organisation, $"批准{organisation.Name}{title}任职，{input.RepliedOn:yyyy-MM-dd}，{input.Reply!.Trim()}", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> CoOptAsync(CoOptMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.TermAsync(input.OrganisationKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var (organisation, term) = opened.Value!;
                var person = (await people.ByKeyAsync([input.PersonKey], organisation.Path, context.Scope, cancel)).FirstOrDefault();
                var posts = await ends.OpenAsync(term.Id, cancel);
                var findings = Dates(input.On, term.StartsOn, "本届选举", nameof(input.On), context.Today).Concat(Texts(input)).ToList();
                if (input.Post == CommitteePostKind.Secretary && posts.Any(p => p.Post == CommitteePostKind.Secretary))
                    findings.Add(CommitteeFindings.TwoSecretaries(nameof(input.Post)));
                if (person is null)
                    findings.Add(CommitteeFindings.Unknown("Name"));
                else if (posts.Any(p => p.PersonId == person.Id))
                    findings.Add(CommitteeFindings.Twice(person.Name, "Name"));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(
                    CommitteeChecks.Seat, CommitteeSeats.Of(person!, "Name"), input.On, RuleOccasion.Decision, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);

                db.Add(new CommitteeMember
                {
                    Key = PublicKey.New(context.At), TermId = term.Id, PersonId = person!.Id, Post = input.Post, Duty = CommitteeSeats.Text(input.Duty),
                    Way = CommitteeWay.CoOpted, Document = CommitteeSeats.Text(input.Document), ValidFrom = input.On, RecordedNo = no,
                });
                desk.Record(context, "committee.co-opted", organisation, $"{organisation.Name}增补{CommitteeWords.Post(input.Post)}一名，{input.On:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> EndAsync(EndPost input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.TermAsync(input.OrganisationKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var (organisation, term) = opened.Value!;
                var post = (await ends.OpenAsync(term.Id, cancel)).FirstOrDefault(m => m.Key == input.MemberKey);
                if (post is null)
                    return Outcome<Guid>.Refused(CommitteeFindings.PostGone());
                var findings = Dates(input.On, post.ValidFrom, "任职", nameof(input.On), context.Today).ToList();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    findings.Add(CommitteeFindings.ReasonMissing());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                ends.End(post, input.On, no);
                desk.Record(context, "committee.left", organisation, $"{organisation.Name}{CommitteeWords.Post(post.Post)}一名离任，{input.On:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    // Nobody approves their own committee; the district's own is approved above the district and only registered here.
    private static bool IsOwnLevel(Organisation organisation, CommandContext context)
        => organisation.ParentId is not null && !context.Scope.Contains(OrganisationPath.Parent(organisation.Path));

    private static IEnumerable<Finding> Dates(DateOnly day, DateOnly since, string what, string field, DateOnly today)
    {
        if (day > today)
            yield return CommitteeFindings.Future(field);
        if (day < since)
            yield return CommitteeFindings.Before(since, what, field);
    }

    private static IEnumerable<Finding> Texts(CoOptMember input)
    {
        if (string.IsNullOrWhiteSpace(input.Document) || input.Document.Trim().Length > CommitteeFindings.LongestText)
            yield return CommitteeFindings.DocumentMissing(nameof(input.Document));
        if (input.Duty?.Trim().Length > CommitteeFindings.LongestText)
            yield return CommitteeFindings.TooLong(nameof(input.Duty));
    }
}
