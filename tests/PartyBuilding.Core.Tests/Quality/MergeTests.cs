using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Merging;
using PartyBuilding.Core.Tests.Members;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

public sealed class MergeTests : QualityTest
{
    private Organisation _second = null!;

    [Fact]
    public async Task A_record_that_left_is_merged_into_the_one_on_the_books_and_its_life_goes_along()
    {
        var (keep, other) = await LeftAndHereAsync();
        var before = await BalanceAsync();
        (await MergeAsync(keep, other, MergeField.Education)).IsOk.ShouldBeTrue();

        var person = await Read(db => db.People.SingleAsync(p => p.Id == keep.Person.Id));
        person.EducationCode.ShouldBe("20");
        (await Read(db => db.MembershipSpells.CountAsync(s => s.PersonId == keep.Person.Id))).ShouldBe(2);
        (await Read(db => db.Postings.CountAsync(p => p.PersonId == keep.Person.Id && p.SupersededNo == Recorded.Current))).ShouldBe(3);
        (await Read(db => db.MemberPlacements.CountAsync(p => p.PersonId == other.Person.Id && p.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.PersonFacts.CountAsync(f => f.PersonId == other.Person.Id && f.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.People.SingleAsync(p => p.Id == other.Person.Id))).MergedIntoId.ShouldBe(keep.Person.Id);
        (await With<MemberQueries, Guid?>(q => q.MergedIntoAsync(other.Person.PublicId, OrgScope.Everything()))).ShouldBe(keep.Person.PublicId);
        (await BalanceAsync()).ShouldBe(before);
        await HoldsTogetherAsync();
    }

    [Fact]
    public async Task What_was_known_before_the_merge_can_still_be_read_as_it_was()
    {
        var (keep, other) = await LeftAndHereAsync();
        var no = await Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());
        (await MergeAsync(keep, other)).IsOk.ShouldBeTrue();
        var placements = await Read(db => db.MemberPlacements.Where(p => p.RecordedNo <= no && p.SupersededNo > no).Select(p => p.PersonId).ToListAsync());
        placements.ShouldBe([keep.Person.Id, other.Person.Id], ignoreOrder: true);
        (await Read(db => db.PersonFacts.CountAsync(f => f.PersonId == other.Person.Id && f.RecordedNo <= no && f.SupersededNo > no))).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Two_memberships_at_a_time_are_refused_until_one_is_called_a_mistake()
    {
        var (keep, other) = await BothHereAsync();
        (await MergeAsync(keep, other)).Findings.ShouldContain(f => f.RuleCode == "MERGE-TWICE");
        (await MergeAsync(keep, other, mistaken: MergeMistake.Other)).IsOk.ShouldBeTrue();
        (await Read(db => db.MembershipSpells.CountAsync(s => s.PersonId == keep.Person.Id && s.BranchId != null))).ShouldBe(1);
        await HoldsTogetherAsync();
    }

    [Fact]
    public async Task A_mistake_that_no_return_has_counted_goes_as_if_it_had_never_been()
    {
        var (keep, other) = await BothHereAsync();
        (await MergeAsync(keep, other, mistaken: MergeMistake.Other)).IsOk.ShouldBeTrue();
        (await Read(db => db.Postings.CountAsync(p => p.SupersededNo == Recorded.Current && p.OrganisationId == _second.Id))).ShouldBe(0);
        (await Read(db => db.MemberPlacements.CountAsync(p => p.SupersededNo == Recorded.Current && p.OrganisationId == _second.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_mistake_that_was_reported_stays_in_its_month_and_leaves_in_the_next()
    {
        var (keep, other) = await BothHereAsync();
        await World.SubmittedAsync(_second, 202606);
        (await MergeAsync(keep, other, mistaken: MergeMistake.Other)).IsOk.ShouldBeTrue();
        var row = await Read(db => db.MemberPlacements.SingleAsync(p => p.OrganisationId == _second.Id && p.SupersededNo == Recorded.Current));
        (row.PostedFrom, row.PostedTo).ShouldBe((202606, 202607));
        row.ValidTo.ShouldBe(row.ValidFrom, "by days it never held");
        var left = await Read(db => db.Postings.SingleAsync(p => p.OrganisationId == _second.Id && p.SupersededNo == Recorded.Current && p.Kind == PostingKind.TransferredOut));
        (left.Month, left.OutsideName, left.PersonId).ShouldBe((202607, MergeLedger.Words, keep.Person.Id));
        await HoldsTogetherAsync();
    }

    [Fact]
    public async Task The_record_that_stays_may_be_the_mistaken_one()
    {
        var (keep, other) = await BothHereAsync();
        await World.SubmittedAsync(Branch, 202606);
        (await MergeAsync(keep, other, mistaken: MergeMistake.Keep)).IsOk.ShouldBeTrue();
        (await Read(db => db.MembershipSpells.SingleAsync(s => s.PersonId == keep.Person.Id && s.BranchId != null))).BranchId.ShouldBe(_second.Id);
        await HoldsTogetherAsync();
    }

    [Fact]
    public async Task The_chosen_number_comes_along_and_the_other_is_found_no_more()
    {
        var (keep, other) = await LeftAndHereAsync();
        await NumberAsync(keep, Number("19600501"));
        await NumberAsync(other, Number("19600502", 3));
        (await MergeAsync(keep, other, MergeField.IdNumber)).IsOk.ShouldBeTrue();
        (await With<IdNumberVault, IReadOnlyList<IdNumberHolder>>(v => v.FindAsync(Number("19600502", 3)))).ShouldHaveSingleItem().PersonId.ShouldBe(keep.Person.Id);
        (await With<IdNumberVault, IReadOnlyList<IdNumberHolder>>(v => v.FindAsync(Number("19600501")))).ShouldBeEmpty();
        (await Read(db => db.Set<PersonIdNumber>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Every_table_that_names_a_person_is_brought_along_or_left_on_purpose()
    {
        var tables = await Read(db => Task.FromResult(PersonRows.In(db.Model).Select(t => t.Entity.ClrType.Name).ToList()));
        foreach (var name in new[] { "MembershipSpell", "MemberPlacement", "Posting", "CommitteeMember", "TransferCase", "GatheredMember", "Cadre" })
            tables.ShouldContain(name);
        // A number of a person without a reference would be forgotten by the walk over references.
        var referenced = await Read(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())
            .Where(k => k.PrincipalEntityType.ClrType == typeof(Person)).SelectMany(k => k.Properties).Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}").ToHashSet()));
        (await Read(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(e => e.GetProperties())
            .Where(p => p.Name.EndsWith("PersonId", StringComparison.Ordinal)).Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}").Where(n => !referenced.Contains(n)).ToList())))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_records_gathered_in_buildings_are_not_merged_until_one_is_taken_out()
    {
        var (keep, other) = await LeftAndHereAsync();
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            var no = await db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync();
            var street = await db.Organisations.OrderBy(o => o.Id).FirstAsync();
            foreach (var person in new[] { keep.Person.Id, other.Person.Id })
            {
                db.Add(new PartyBuilding.Core.Buildings.GatheredMember
                {
                    Key = Guid.CreateVersion7(), BuildingKey = Guid.CreateVersion7(), OrganisationId = street.Id, PersonId = person, ValidFrom = World.Long, RecordedNo = no,
                });
            }

            return await db.SaveChangesAsync();
        });
        (await MergeAsync(keep, other)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MERGE-BUILDINGS");
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            (await db.Set<PartyBuilding.Core.Buildings.GatheredMember>().SingleAsync(m => m.PersonId == keep.Person.Id)).Supersede(99);
            return await db.SaveChangesAsync();
        });
        (await MergeAsync(keep, other)).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<PartyBuilding.Core.Buildings.GatheredMember>().CountAsync(m => m.PersonId == keep.Person.Id && m.SupersededNo == Recorded.Current))).ShouldBe(1);
    }

    [Fact]
    public async Task Attachments_and_history_are_found_with_the_record_that_stays()
    {
        var (keep, other) = await LeftAndHereAsync();
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Add(new Attachment
            {
                PublicId = Guid.NewGuid(), OwnerKind = "person", OwnerKey = other.Person.PublicId, OrganisationId = _second.Id, FileName = "志愿书.pdf", Size = 1,
                Sha256 = new string('0', 64), AddedAt = Clock.UtcNow(), AddedBy = "测试",
            });
            await db.SaveChangesAsync();
        });
        (await MergeAsync(keep, other)).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<Attachment>().SingleAsync())).OwnerKey.ShouldBe(keep.Person.PublicId);
        var record = await With<MemberQueries, MemberRecord?>(q => q.RecordAsync(keep.Person.PublicId, OrgScope.Everything()));
        record!.History.Select(h => h.Summary).ShouldContain(t => t.Contains("减少") || t.Contains("出党") || t.Contains("停止") || t.Contains("退党") || t.Contains("转出"));
        record.Current.EndedOn.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_committee_above_both_merges()
    {
        var (keep, other) = await LeftAndHereAsync();
        (await MergeAsync(keep, other, scope: OrgScope.Of(Branch.Path))).Kind.ShouldBe(OutcomeKind.NotFound);
        var both = await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02");
        (await MergeAsync(keep, both, scope: OrgScope.Of(Branch.Path), mistaken: MergeMistake.Other)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MERGE-LEVEL");
        (await MergeAsync(keep, both, scope: OrgScope.Of(Township.Path), mistaken: MergeMistake.Other)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stale_form_a_second_copy_and_a_missing_reason_do_nothing_twice()
    {
        var (keep, other) = await LeftAndHereAsync();
        var input = new MergePeople(keep.Person.PublicId, 0, other.Person.PublicId, 7, []);
        (await With<MergeService, Outcome<Guid>>(s => s.MergeAsync(input, Department("同一人")))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await MergeAsync(keep, other, reason: " ")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await MergeAsync(keep, other)).IsOk.ShouldBeTrue();
        (await MergeAsync(keep, other)).IsOk.ShouldBeTrue("the work is done");
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "person.merged"))).ShouldBe(1);
    }

    private async Task<(WorldMember Keep, WorldMember Other)> LeftAndHereAsync()
    {
        await BuildTwoAsync();
        var other = await World.MemberAsync(_second, name: "何近", birth: "1962-02-02", education: "20", arrivedOn: new(2020, 1, 1));
        (await With<MemberLeavingService, Outcome<Guid>>(s => s.LeaveAsync(
            new LeaveParty(other.Person.PublicId, 0, PostingKind.Stopped, new(2022, 3, 1), "支部大会决定", new DateOnly(2022, 2, 20)), Department("六个月不参加组织生活")))).IsOk.ShouldBeTrue();
        return (await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02", arrivedOn: new(2024, 6, 10)), other);
    }

    private async Task<(WorldMember Keep, WorldMember Other)> BothHereAsync()
    {
        await BuildTwoAsync();
        return (await World.MemberAsync(Branch, name: "何近", birth: "1962-02-02", arrivedOn: new(2024, 6, 10)),
            await World.MemberAsync(_second, name: "何近", birth: "1962-02-03", arrivedOn: new(2026, 6, 20)));
    }

    private async Task BuildTwoAsync()
    {
        await BuildAsync();
        _second = await World.BranchAsync(Township, "第二党支部");
    }

    private async Task<Outcome<Guid>> MergeAsync(
        WorldMember keep, WorldMember other, string? take = null, MergeMistake mistaken = MergeMistake.None, OrgScope? scope = null, string reason = "核对身份证，同一人")
    {
        var versions = await Read(db => db.People.ToDictionaryAsync(p => p.Id, p => p.Version));
        var context = Department(reason);
        return await With<MergeService, Outcome<Guid>>(s => s.MergeAsync(
            new MergePeople(keep.Person.PublicId, versions[keep.Person.Id], other.Person.PublicId, versions[other.Person.Id], take is null ? [] : [take], mistaken),
            scope is null ? context : context with { Scope = scope }));
    }

    private async Task<string> BalanceAsync()
        => string.Join(';', await Read(db => db.MemberPlacements.Where(p => p.SupersededNo == Recorded.Current).OrderBy(p => p.OrganisationId).ThenBy(p => p.PostedFrom)
            .Select(p => $"{p.OrganisationId} {p.PostedFrom} {p.PostedTo} {p.ValidFrom} {p.ValidTo}").ToListAsync()));

    // Every level balances in every month, and the columns are what a rebuild would make of them.
    private async Task HoldsTogetherAsync()
    {
        var balance = await Read(LedgerBalance.LoadAsync);
        balance.Faults(new Month(201912), new Month(202712)).ShouldBeEmpty();
        (await With((LedgerCache cache) => cache.RebuildAsync())).ShouldBe(0);
    }
}
