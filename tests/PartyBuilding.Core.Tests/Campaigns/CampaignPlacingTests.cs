using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignPlacingTests : CampaignTest
{
    // 综述2005 L16; C6-T2: exactly one placement each.
    [Fact]
    public async Task Everybody_on_the_books_of_the_units_is_placed_exactly_once()
    {
        await SetUpAsync();
        var stranger = await World.MemberAsync(B1);
        (await PlaceAsync()).ShouldBe(2);
        (await PlaceAsync()).ShouldBe(0);
        (await PlacementAsync(Zhang)).BranchId.ShouldBe(A1.Id);
        (await Read(db => db.Set<CampaignMember>().CountAsync(m => m.PersonId == stranger.Person.Id))).ShouldBe(0);
        (await Read(db => db.Set<CampaignBranch>().CountAsync(b => b.SupersededNo == Recorded.Current))).ShouldBe(2);
    }

    [Fact]
    public async Task Who_arrived_since_is_listed_and_placed_by_the_branch()
    {
        await RunningAsync();
        var late = await World.MemberAsync(A1, name: "孙新", arrivedOn: new DateOnly(2026, 6, 1));
        var head = (await With((CampaignQueries q) => q.BatchAsync(Batch, At(A1).Scope)))!;
        head.Unplaced.ShouldBe(1);
        var list = await With((CampaignLists l) => l.MembersAsync(head.Batch, CampaignMemberList.Unplaced, null, At(A1).Scope, 1));
        list!.Rows.ShouldHaveSingleItem().Name.ShouldBe("孙新");
        (await PlaceAsync(A1)).ShouldBe(1);
        (await PlacementAsync(late)).BranchId.ShouldBe(A1.Id);
    }

    // C6 (h): a member placed twice.
    [Fact]
    public async Task A_unit_is_not_in_two_batches_nor_inside_another_unit()
    {
        await SetUpAsync();
        await RefusedAsync(AddBatchAsync(Town), "CMP-UNIT-TWICE");
        await RefusedAsync(AddBatchAsync(A1), "CMP-UNIT-TWICE");
        await RefusedAsync(AddBatchAsync(Other, B1), "CMP-UNIT-TWICE");
        await RefusedAsync(AddBatchAsync(District), "CMP-UNIT");
        await RefusedAsync(AddBatchAsync(), "CMP-CHOICE");
        await OkAsync(AddBatchAsync(Other));
    }

    // A member who did it in one batch and then moved into a unit of the next.
    [Fact]
    public async Task Who_is_placed_in_one_batch_is_not_placed_in_the_next()
    {
        await SetUpAsync();
        await PlaceAsync();
        var second = await OkAsync(AddBatchAsync(Other));
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            (await db.MembershipSpells.SingleAsync(x => x.Id == Zhang.Spell.Id)).BranchId = B1.Id;
            await db.SaveChangesAsync();
        });
        (await With((CampaignPlacingService p) => p.PlaceAsync(second, At(District)))).Value.ShouldBe(0);
        (await Read(db => db.Set<CampaignMember>().CountAsync(m => m.PersonId == Zhang.Person.Id && m.SupersededNo == Recorded.Current))).ShouldBe(1);
    }

    // C6 (h): relation "moved" without a receiving branch.
    [Fact]
    public async Task A_move_needs_a_receiving_branch_of_the_batch_and_a_reason()
    {
        await RunningAsync();
        await RefusedAsync(MoveAsync(Zhang, null, "住得近"), "CMP-MOVE-BRANCH");
        await RefusedAsync(MoveAsync(Zhang, B1, "住得近"), "CMP-MOVE-BRANCH");
        await RefusedAsync(MoveAsync(Zhang, A1, "住得近"), "CMP-MOVE-BRANCH");
        await RefusedAsync(MoveAsync(Zhang, A2, null), "CMP-MOVE-BRANCH");
        await OkAsync(MoveAsync(Zhang, A2, "住得近"));
        (await PlacementAsync(Zhang)).BranchId.ShouldBe(A2.Id);
    }

    // 综述2005 L24; C6-T3: hosted, counts in the regional branch and no longer in the old one.
    [Fact]
    public async Task A_hosted_member_counts_where_moved_and_no_longer_where_moved_from()
    {
        await RunningAsync();
        var row = await PlacementAsync(Zhang);
        await OkAsync(With((CampaignMemberService s) => s.ChangeAsync(new ChangeMember(row.Key, row.RecordedNo, false, true, true, null, null, null), At(A1))));
        await OkAsync(MoveAsync(Zhang, A2, "托管到区域支部"));
        var table = await CoverageAsync(level: Town);
        table.Rows.Single(r => r.Key == A1.PublicId).Members.ShouldBe(1);
        table.Rows.Single(r => r.Key == A2.PublicId).Members.ShouldBe(1);
        table.Total.Members.ShouldBe(2);
        var head = (await With((CampaignQueries q) => q.BatchAsync(Batch, At(District).Scope)))!;
        foreach (var list in new[] { CampaignMemberList.Hosted, CampaignMemberList.OffPost, CampaignMemberList.Elsewhere })
            (await With((CampaignLists l) => l.MembersAsync(head.Batch, list, null, At(District).Scope, 1)))!.Rows.ShouldHaveSingleItem().Branch.ShouldBe("甲二支部");
    }

    // 综述2005 L16; C6 (h): found again, and always with a branch.
    [Fact]
    public async Task Somebody_found_again_since_the_beginning_is_marked_and_has_a_branch()
    {
        await SetUpAsync();
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Add(new Situation
            {
                Key = Guid.CreateVersion7(), Kind = SituationKind.Lost, PersonId = Li.Person.Id, BranchId = A1.Id, Since = new DateOnly(2025, 1, 1),
                ConfirmedOn = new DateOnly(2025, 8, 1), EndedOn = March.AddDays(3), RecordedNo = 1,
            });
            await db.SaveChangesAsync();
        });
        await PlaceAsync();
        var row = await PlacementAsync(Li);
        (row.IsFoundAgain, row.BranchId).ShouldBe((true, A1.Id));
        (await PlacementAsync(Zhang)).IsFoundAgain.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_who_left_the_books_is_taken_out_and_comes_back_as_one_row()
    {
        await RunningAsync();
        await RefusedAsync(RemoveAsync(Zhang), "CMP-REMOVE");
        await SetBranchAsync(Zhang, null);
        await OkAsync(RemoveAsync(Zhang));
        (await CoverageAsync()).Total.Members.ShouldBe(1);
        await SetBranchAsync(Zhang, A2.Id);
        (await PlaceAsync()).ShouldBe(1);
        var back = await PlacementAsync(Zhang);
        (back.BranchId, back.LeftOn).ShouldBe((A2.Id, null));
        (await CoverageAsync()).Total.Members.ShouldBe(2);
    }

    // What a figure rests on is superseded and stays.
    [Fact]
    public async Task A_move_keeps_what_was_known_before()
    {
        await RunningAsync();
        var before = await PlacementAsync(Zhang);
        await OkAsync(MoveAsync(Zhang, A2, "住得近"));
        var rows = await Read(db => db.Set<CampaignMember>().Where(m => m.Key == before.Key).OrderBy(m => m.Id).ToListAsync());
        rows.Select(r => r.BranchId).ShouldBe([A1.Id, A2.Id]);
        rows[0].SupersededNo.ShouldBe(rows[1].RecordedNo);
    }

    [Fact]
    public async Task A_branch_moves_nobody_into_a_branch_it_does_not_stand_over()
    {
        await RunningAsync();
        var row = await PlacementAsync(Zhang);
        await RefusedAsync(With((CampaignMoveService s) => s.MoveAsync(new MoveMember(row.Key, row.RecordedNo, A2.PublicId), At(A1, "住得近"))), "CMP-MOVE-BRANCH");
        (await With((CampaignMoveService s) => s.MoveAsync(new MoveMember(row.Key, row.RecordedNo, A2.PublicId), At(B1, "住得近")))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((CampaignMoveService s) => s.MoveAsync(new MoveMember(row.Key, row.RecordedNo - 1, A2.PublicId), At(Town, "住得近")))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    private async Task<Outcome<Guid>> MoveAsync(WorldMember member, Organisation? to, string? reason)
    {
        var row = await PlacementAsync(member);
        return await With((CampaignMoveService s) => s.MoveAsync(new MoveMember(row.Key, row.RecordedNo, to?.PublicId), At(District, reason)));
    }

    private async Task<Outcome<Guid>> RemoveAsync(WorldMember member)
    {
        var row = await PlacementAsync(member);
        return await With((CampaignMoveService s) => s.RemoveAsync(new RemoveMember(row.Key, row.RecordedNo, Clock.Today()), At(A1, "转出")));
    }

    private Task SetBranchAsync(WorldMember member, int? branch) => InScope(async s =>
    {
        var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
        (await db.MembershipSpells.SingleAsync(x => x.Id == member.Spell.Id)).BranchId = branch;
        await db.SaveChangesAsync();
    });
}
