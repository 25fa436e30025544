using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Tests.Members;
using PartyBuilding.Core.Tests.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.RollUp;

/// <summary>A year of commands in random order, back-dated, with returns opened and submitted in between.</summary>
public sealed class RollUpPropertyTests : ReturnTest
{
    private static readonly PostingKind[] Ways = [PostingKind.Died, PostingKind.Stopped, PostingKind.Expelled];

    private RandomReorganisations? _reorganisations;
    private RandomMerges? _merges;
    private int _done;
    private int _submitted;

    private RandomReorganisations Reorganisations => _reorganisations ??= new RandomReorganisations(work => InScope(work), query => Read(query));

    private RandomMerges Merges => _merges ??= new RandomMerges(work => InScope(work), query => Read(query));

    [Theory]
    [InlineData(7)]
    [InlineData(1921)]
    public async Task Whatever_happens_opening_plus_in_less_out_is_closing_on_every_level(int seed)
    {
        var random = new Random(seed);
        foreach (var branch in new[] { X, Y, await World.BranchAsync(West, "丙支部"), await World.BranchAsync(West, "丁支部") })
        {
            for (var i = 0; i < 3; i++)
                await World.MemberAsync(branch);
        }

        await RandomReorganisations.AllowSmallBranchesAsync(work => With(work), Department("随机"));
        Clock.MoveTo(new DateOnly(2026, 4, 2));
        var month = new Month(202603);
        for (var step = 0; step < 180; step++)
        {
            if (step % 30 == 0)
            {
                Clock.MoveTo(month.Next.FirstDay.AddDays(1));
                await OpenedAsync(month);
                month = month.Next;
            }

            if (step % 2 == 0)
                await SubmitSomethingAsync(random, month.Previous);
            await StepAsync(random);
        }

        (_done, _submitted).ShouldSatisfyAllConditions(x => x._done.ShouldBeGreaterThan(60), x => x._submitted.ShouldBeGreaterThan(12));
        Reorganisations.ShouldHaveHappened();
        Merges.ShouldHaveHappened();
        for (var at = new Month(202603); at < month; at = at.Next)
            await EveryLevelBalancesAsync(at);
        await new SpanAddsUp(work => InScope(work), query => Read(query)).CheckAsync(new Month(202603), month.Previous);
    }

    private async Task EveryLevelBalancesAsync(Month month)
    {
        foreach (var level in await Read(db => db.Organisations.AsNoTracking().ToListAsync()))
        {
            var table = await With((PartyBuilding.Core.Returns.RollUp.RollUpQueries q)
                => q.TableAsync(Monthly, month, level.Id, PartyBuilding.Core.Access.OrgScope.Everything()));
            if (table is null)
                continue;
            ShouldBalance(table.Total, month.Title);
            table.Total.Values.Values.ShouldAllBe(v => v >= 0, $"{level.Name} {month}");
            if (level.Id == District.Id)
            {
                table.Total.Values.GetValueOrDefault("end").ShouldBe(table.Rows.Sum(r => r.Values.GetValueOrDefault("end")));
                if (table.Total.IsComplete)
                    table.Total.Values.GetValueOrDefault("in.transfer").ShouldBe(table.Total.Values.GetValueOrDefault("in.transfer.outside"));
            }
        }
    }

    private async Task SubmitSomethingAsync(Random random, Month month)
    {
        var waiting = await Read(db => db.Set<UnitReturn>()
            .Where(r => r.IsLatest && r.Status < ReturnStatus.Submitted && r.Period!.Month == month.Value && r.Organisation!.ClosedOn == null)
            .Select(r => r.Organisation!).OrderBy(o => o.Id).ToListAsync());
        if (waiting.Count == 0)
            return;
        var branch = waiting[random.Next(waiting.Count)];
        await FillAsync(branch, month);
        _submitted += (await SubmitAsync(branch, month, Department())).IsOk ? 1 : 0;
    }

    private async Task StepAsync(Random random)
    {
        var day = Clock.Today().AddDays(-random.Next(0, 45));
        var context = Department("随机");
        var branch = await PickAsync(random, branches: true);
        var other = await PickAsync(random, branches: true);
        var parent = await PickAsync(random, branches: false);
        var members = await Read(db => db.MembershipSpells.Where(s => s.BranchId != null).OrderBy(s => s.Id)
            .Select(s => new { s.Person!.PublicId, s.Person.Version }).ToListAsync());
        var member = members[random.Next(members.Count)];
        var outcome = random.Next(19) switch
        {
            0 or 1 => await With((MemberArrivalService s) => s.AddAsync(Arrival(branch, day), context)),
            2 or 3 or 4 or 5 => await With((MemberTransferService s) => s.TransferAsync(
                new TransferMember(member.PublicId, member.Version, branch.PublicId, day, LetterNumber: "2026-1"), context)),
            6 => await With((MemberTransferService s) => s.TransferOutAsync(new TransferMemberOut(member.PublicId, member.Version, day, "外省", LetterNumber: "2026-1"), context)),
            7 => await With((MemberLeavingService s) => s.LeaveAsync(
                new LeaveParty(member.PublicId, member.Version, Ways[random.Next(Ways.Length)], day, "批复", day), context)),
            8 or 9 => await With((OrganisationMoveService s) => s.MoveAsync(
                new MoveOrganisation(branch.PublicId, branch.Version, parent.PublicId, day, Approval: Papers.Approval), context)),
            10 => await With((OrganisationService s) => s.SetUpAsync(
                new SetUpOrganisation(parent.PublicId, $"新支部{random.Next(1000)}", OrganisationKind.Branch, day, Approval: Papers.Approval), context)),
            11 or 12 => await Reorganisations.SplitAsync(random, branch, day, context),
            13 or 14 => await Reorganisations.ReorganiseAsync(random, branch, day, context),
            15 => await Reorganisations.GatherAsync(random, context),
            16 or 17 => await Merges.MergeAsync(random, context),
            _ => await With((OrganisationClosingService s) => s.MergeAsync(
                new MergeBranch(branch.PublicId, branch.Version, other.PublicId, day, Approval: Papers.Approval), context)),
        };
        _done += outcome.IsOk ? 1 : 0;
    }

    private static AddMember Arrival(Organisation branch, DateOnly day) => new()
    {
        BranchKey = branch.PublicId, MissingIdReason = "9", JoinedOn = new DateOnly(2010, 6, 1), BecameFullOn = new DateOnly(2011, 6, 1),
        Standing = MemberStanding.Full, Way = PostingKind.TransferredIn, ArrivedOn = day, OutsideName = "外区",
        Person = new() { Name = "某某", SexCode = "1", BirthDate = new DateOnly(1970, 1, 1), EthnicityCode = "01" },
    };

    private async Task<Organisation> PickAsync(Random random, bool branches)
    {
        var all = await Read(db => db.Organisations.AsNoTracking()
            .Where(o => (o.Kind == OrganisationKind.Branch) == branches && o.ClosedOn == null && o.ParentId != null).OrderBy(o => o.Id).ToListAsync());
        return all[random.Next(all.Count)];
    }
}
