using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Tests.Quality;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Reminders;

public sealed class ReminderTests : QualityTest
{
    // 党章第七条, with the lead time of MEM-PROBATION-REMIND: 30 days before the year is over, the day itself counts.
    [Theory]
    [InlineData("2025-08-05", false, false)]
    [InlineData("2025-08-04", true, false)]
    [InlineData("2025-07-05", true, false)]
    [InlineData("2025-07-04", true, true)]
    public async Task A_probationary_member_is_named_from_the_lead_time_on(string joined, bool named, bool late)
    {
        await BuildAsync();
        await World.MemberAsync(Branch, DateOnly.Parse(joined), "赵预", standing: MemberStanding.Probationary);
        var found = (await ListAsync()).Where(r => r.Kind == ReminderKind.Probation).ToList();
        found.Count.ShouldBe(named ? 1 : 0);
        found.ShouldAllBe(r => r.IsLate == late && r.Subject == "赵预");
    }

    [Theory]
    [InlineData(TransferStatus.Accepted, "2026-07-15", 1, false)]
    [InlineData(TransferStatus.Accepted, "2026-07-16", 0, false)]
    [InlineData(TransferStatus.Accepted, "2026-07-04", 1, true)]
    [InlineData(TransferStatus.InTransit, "2026-07-20", 1, false)]
    [InlineData(TransferStatus.InTransit, "2026-07-21", 0, false)]
    public async Task Receipts_and_letters_are_named_from_their_lead_times_on(TransferStatus status, string due, int count, bool late)
    {
        await BuildAsync();
        var member = await World.MemberAsync(Branch);
        var day = DateOnly.Parse(due);
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Add(new TransferCase
            {
                PublicId = Guid.NewGuid(), BatchKey = Guid.NewGuid(), Kind = TransferKind.Across, Status = status, PersonId = member.Person.Id, SpellId = member.Spell.Id,
                FromBranchId = Branch.Id, FromCommitteeId = Township.Id, ToCommitteeId = Township.Id, Reason = TransferReason.Job, AppliedOn = new(2026, 6, 1),
                ReceiptDueOn = status == TransferStatus.Accepted ? day : null, ValidUntil = status == TransferStatus.InTransit ? day : null,
            });
            await db.SaveChangesAsync();
        });
        var found = (await ListAsync()).Where(r => r.Kind is ReminderKind.Receipt or ReminderKind.Letter).ToList();
        found.Count.ShouldBe(count);
        found.ShouldAllBe(r => r.IsLate == late);
    }

    [Fact]
    public async Task Organisations_without_a_term_and_what_the_last_check_found_are_named()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, education: null);
        (await ListAsync()).ShouldContain(r => r.Kind == ReminderKind.Quality && r.Subject == "还没有做过数据检查");
        // The first run has nothing to compare with.
        await CheckAsync();
        await World.MemberAsync(Branch, education: null);
        await CheckAsync();
        var all = await ListAsync();
        all.ShouldContain(r => r.Kind == ReminderKind.Term && r.Subject == "第一党支部");
        all.ShouldContain(r => r.Kind == ReminderKind.MissingFacts && r.Subject == "学历待补");
        all.ShouldContain(r => r.Kind == ReminderKind.Quality && r.Subject.Contains("新增"));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_lies_out_of_their_scope_or_their_permissions()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, new(2025, 7, 5), standing: MemberStanding.Probationary);
        var elsewhere = await World.TownshipAsync(District, "吴淞街道党工委");
        (await ListAsync(scope: OrgScope.Of(elsewhere.Path))).ShouldAllBe(r => r.Kind == ReminderKind.Quality);
        var leader = new Actor(1, "领导", "领导(只读统计)", new HashSet<string> { Permission.ViewOrganisations });
        (await ListAsync(leader)).ShouldAllBe(r => r.Kind == ReminderKind.Term);
    }

    [Fact]
    public async Task The_digest_is_a_workbook_for_those_who_may_export()
    {
        await BuildAsync();
        var output = new MemoryStream();
        (await With<ReminderWorkbook, Outcome<string>>(w => w.WriteAsync("宝山区委", output, Department()))).Value.ShouldBe("提醒_宝山区委_2026-07-05.xlsx");
        output.Length.ShouldBeGreaterThan(1000);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "report.exported"))).ShouldBe(1);
        var clerk = Department() with { Actor = new Actor(1, "书记", "支部", new HashSet<string> { Permission.ViewOrganisations }) };
        (await With<ReminderWorkbook, Outcome<string>>(w => w.WriteAsync("宝山区委", new MemoryStream(), clerk))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private Task<IReadOnlyList<Reminder>> ListAsync(Actor? reader = null, OrgScope? scope = null)
        => With<ReminderQueries, IReadOnlyList<Reminder>>(q => q.ListAsync(
            reader ?? Department().Actor, scope ?? OrgScope.Of(District.Path), Clock.Today()));
}
