using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up meetings of the standing committee: two that have voted, one to come.</summary>
public sealed class DemoVotes(PartyBuildingDbContext db, BallotPreparation ballots)
{
    private const int Due = 11;

    private static readonly string[] Posts = ["书记", "副书记、区长", "副书记", "常委、组织部部长", "常委、纪委书记", "常委、宣传部部长", "常委、副区长", "常委、政法委书记", "常委、统战部部长", "常委、人武部政委", "常委"];

    private DemoRandom _random = null!;
    private DateOnly _today;
    private List<string> _names = [];

    /// <returns>How many items there are.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        (_random, _today) = (new DemoRandom((ulong)options.Seed ^ 0x707EUL), options.Today);
        _names = Names(new DemoNames(_random));
        var district = made.Organisations.First(o => OrganisationPath.Depth(o.Path) == 1);
        var cadres = await db.Set<Cadre>().Include(c => c.Person).Include(c => c.Organisation).Where(c => c.LevelCode == "51" || c.LevelCode == "52").OrderBy(c => c.Id).Take(40).ToListAsync(cancel);
        await HeldAsync(district, 14, -62, [.. cadres.Take(6)], present: 10, cancel);
        await HeldAsync(district, 15, -20, [.. cadres.Skip(6).Take(4)], present: 11, cancel);
        if (cadres.Count > 10)
            db.Add(Meeting(district, 16, 4, [.. cadres.Skip(10).Take(5)]));
        await db.SaveChangesAsync(cancel);
        return await db.Set<MeetingItem>().CountAsync(cancel);
    }

    private async Task HeldAsync(Organisation district, int number, int day, IReadOnlyList<Cadre> cadres, int present, CancellationToken cancel)
    {
        // A small district may have too few cadres for every meeting.
        if (cadres.Count == 0)
            return;
        var meeting = Meeting(district, number, day, cadres);
        foreach (var member in meeting.Members.Take(present))
            member.IsPresent = true;
        foreach (var (item, i) in meeting.Items.Select((item, i) => (item, i)))
        {
            (item.Presenter, item.Reasons, item.Discussion) = (meeting.Members[3].Name, "民主推荐得票集中，考察表现较好，符合任职条件。", "会上充分酝酿，没有不同意见。");
            if (number == 14 && i == 5)
                (item.DeferredFor, item.Result, item.Discussion) = ("有反映需要核实", VoteResult.Deferred, "两名成员提出先核实反映的问题。");
            else
                item.Votes.AddRange(new[] { VoteChoice.Agree, VoteChoice.Disagree, VoteChoice.Third }.Select(c => new MeetingVotes { Choice = c, Key = _random.Key(_today) }));
        }

        var voted = meeting.Items.FindAll(i => i.DeferredFor is null);
        var ballot = ballots.Add(new BallotDraft(
            _random.Key(_today), new EventSubject(EventSubject.PersonnelMeeting, meeting.PublicId, district.Path), Permission.ManageAppointments, meeting.Title, BallotWay.Manual,
            [.. voted.Select(i => new BallotQuestionDraft($"{i.Name}　{VoteWords.Matter(i.Kind, i.Post)}", 1, AllowsNames: false, [.. i.Votes.Select(v => new BallotOptionDraft(v.Key, VoteWords.Choice(v.Choice, false)))]))],
            ["到会成员"], present));
        (meeting.BallotKey, meeting.Stage) = (ballot.PublicId, MeetingStage.Closed);
        db.Add(meeting);
        await db.SaveChangesAsync(cancel);
        var opened = meeting.HeldOn.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        (ballot.Status, ballot.OpenedAt, ballot.ClosedAt) = (BallotStatus.Closed, opened, opened.AddMinutes(20));
        (ballot.Groups[0].Issued, ballot.Groups[0].Returned, ballot.Groups[0].Invalid) = (present, present, 0);
        foreach (var (item, i) in voted.Select((item, i) => (item, i)))
        {
            var against = number == 14 && i == 4 ? 5 : i % 3 == 2 ? 1 : 0;
            int[] votes = [present - against, against, 0];
            foreach (var (choice, n) in item.Votes.Select((choice, n) => (choice, n)))
            {
                choice.Votes = votes[n];
                if (votes[n] > 0)
                    db.Add(new BallotCount { GroupId = ballot.Groups[0].Id, QuestionId = ballot.Questions[i].Id, OptionId = ballot.Questions[i].Options[n].Id, Votes = votes[n] });
            }

            item.Result = votes[0] > Due / 2 ? VoteResult.Passed : VoteResult.NotPassed;
        }
    }

    private static List<string> Names(DemoNames names)
    {
        var made = new List<string>();
        while (made.Count < Due)
        {
            if (names.Make(made.Count % 4 != 3, 1970) is var name && !made.Contains(name))
                made.Add(name);
        }

        return made;
    }

    private PersonnelMeeting Meeting(Organisation district, int number, int day, IReadOnlyList<Cadre> cadres) => new()
    {
        PublicId = _random.Key(_today.AddDays(day)), OrganisationId = district.Id, Body = VotingBody.StandingCommittee, Title = $"区委常委会第 {number} 次会议", HeldOn = _today.AddDays(day),
        Method = VotingMethod.Secret, AllowsAbstention = false,
        Members = [.. Posts.Take(Due).Select((post, i) => new MeetingMember { Key = _random.Key(_today), Order = (short)(i + 1), Name = _names[i], Post = post })],
        Items =
        [
            .. cadres.Select((cadre, i) => new MeetingItem
            {
                Key = _random.Key(_today), Order = (short)(i + 1), CadreId = cadre.Id, Name = cadre.Person!.Name, Kind = i % 4 == 3 ? VoteKind.Remove : VoteKind.Appoint, IsChiefPost = false,
                Post = i % 4 == 3 ? cadre.PostText ?? $"{cadre.Organisation!.Name}副职" : $"{cadre.Organisation!.Name}副书记",
            }),
        ],
    };
}
