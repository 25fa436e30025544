using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>A district, two committees, three branches, and what a secretary does with dues. Today is 5 July 2026.</summary>
public abstract class DuesTest : ServiceTest
{
    protected static readonly Month July = new(202607);
    protected static readonly Month June = new(202606);

    protected Organisation District { get; private set; } = null!;

    protected Organisation Committee { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Second { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected async Task SetUpAsync()
    {
        District = await World.DistrictAsync();
        Committee = await World.TownshipAsync(District, "甲街道党工委");
        var next = await World.TownshipAsync(District, "乙镇党委");
        Branch = await World.BranchAsync(Committee, "甲一支部");
        Second = await World.BranchAsync(Committee, "甲二支部");
        Other = await World.BranchAsync(next, "乙一支部");
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    /// <summary>A member of the branch with a fixed standard, ten yuan unless told otherwise.</summary>
    protected async Task<WorldMember> PayerAsync(string name, long fen = 1000, Organisation? branch = null, DateOnly? joinedOn = null, DateOnly? arrivedOn = null)
    {
        var member = await World.MemberAsync(branch ?? Branch, joinedOn, name, arrivedOn: arrivedOn);
        await OkAsync(SetAsync(member, fen: fen, branch: branch));
        return member;
    }

    protected Task<Outcome<Guid>> SetAsync(
        WorldMember member, DuesKind kind = DuesKind.Fixed, long? fen = null, long? baseFen = null, int? rate = null, Month? from = null, string? reason = null,
        Organisation? branch = null, bool inForce = true)
        => With((DuesStandardService s) => s.SetAsync(
            new SetDuesStandard(Guid.NewGuid(), member.Person.PublicId, kind, from ?? new Month(202601), baseFen, rate, fen, inForce), At(branch ?? Branch, reason)));

    protected Task<Guid> OpenedAsync(Month month, Organisation? branch = null)
        => OkAsync(With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet((branch ?? Branch).PublicId, month), At(branch ?? Branch))));

    protected async Task<Outcome<Guid>> PayAsync(Guid sheet, IReadOnlyList<PayDuesRow> rows, DateOnly? on = null, string? voucher = "收据-1", string? reason = null, Guid? batch = null)
    {
        var found = await SheetAsync(sheet);
        return await With((DuesPaymentService s) => s.PayAsync(
            new PayDues(sheet, found.Version, batch ?? Guid.NewGuid(), on ?? new Month(found.Month).FirstDay, voucher, rows), At(Branch, reason)));
    }

    protected async Task<Outcome<Guid>> PayOtherAsync(
        Guid sheet, WorldMember member, Month from, Month? to = null, long? fen = null, bool refund = false, string? note = null, string? voucher = "收据-2")
    {
        var found = await SheetAsync(sheet);
        return await With((DuesOtherMonthService s) => s.PayAsync(
            new PayOtherMonths(sheet, found.Version, Guid.NewGuid(), member.Person.PublicId, from, to ?? from, fen, new Month(found.Month).FirstDay, voucher, note, refund), At(Branch)));
    }

    protected async Task<Outcome<Guid>> SettleAsync(Guid sheet, string? voucher = "缴款-1")
    {
        var found = await SheetAsync(sheet);
        return await With((DuesSheetService s) => s.SettleAsync(new SettleDues(sheet, found.Version, voucher), At(Branch)));
    }

    protected async Task<Outcome<Guid>> ReopenAsync(Guid sheet, Organisation? by = null, string? reason = "记错一笔")
    {
        var found = await SheetAsync(sheet);
        return await With((DuesSheetService s) => s.ReopenAsync(new DuesStep(sheet, found.Version), At(by ?? Committee, reason)));
    }

    protected async Task<Outcome<Guid>> RefreshAsync(Guid sheet)
    {
        var found = await SheetAsync(sheet);
        return await With((DuesSheetService s) => s.RefreshAsync(new DuesStep(sheet, found.Version), At(Branch)));
    }

    protected async Task<Outcome<Guid>> TakeBackAsync(Guid sheet, DuesPayment payment, string? reason = "记错人")
    {
        var found = await SheetAsync(sheet);
        return await With((DuesPaymentService s) => s.TakeBackAsync(payment.Key, new DuesStep(sheet, found.Version), At(Branch, reason)));
    }

    /// <summary>A month opened, paid in full by everybody, and settled.</summary>
    protected async Task<Guid> SettledAsync(Month month)
    {
        var sheet = await OpenedAsync(month);
        var people = await Read(db => db.Set<DuesCharge>().Where(c => c.Sheet!.PublicId == sheet && c.SupersededNo == Recorded.Current && c.PayableFen > 0).Select(c => c.Person!.PublicId).ToListAsync());
        await OkAsync(PayAsync(sheet, [.. people.Select(p => new PayDuesRow(p, PayWay.Full))]));
        await OkAsync(SettleAsync(sheet));
        return sheet;
    }

    protected Task<Outcome<Guid>> RemitAsync(Month month, long? fen = null, string? voucher = "汇款-1", string? reason = null, Organisation? unit = null)
        => With((DuesRemittanceService s) => s.RemitAsync(
            new RemitDues(Guid.NewGuid(), (unit ?? Branch).PublicId, month, fen, Clock.Today(), voucher), At(unit ?? Branch, reason)));

    protected static PayDuesRow Row(WorldMember member, PayWay way = PayWay.Full, long? fen = null, string? note = null, WorldMember? by = null)
        => new(member.Person.PublicId, way, fen, by?.Person.PublicId, note);

    protected Task<DuesSheet> SheetAsync(Guid key) => Read(db => db.Set<DuesSheet>().SingleAsync(s => s.PublicId == key));

    protected Task<List<DuesCharge>> ChargesAsync(Guid sheet)
        => Read(db => db.Set<DuesCharge>().Include(c => c.Person).Where(c => c.Sheet!.PublicId == sheet && c.SupersededNo == Recorded.Current).ToListAsync());

    protected Task<List<DuesPayment>> PaymentsAsync(Guid sheet)
        => Read(db => db.Set<DuesPayment>().Where(p => p.Sheet!.PublicId == sheet && p.SupersededNo == Recorded.Current).OrderBy(p => p.ForMonth).ToListAsync());

    protected Task<int?> PaidToAsync(WorldMember member) => With((DuesPaidTo d) => d.OfAsync(member.Person.PublicId));

    protected Task<long> BalanceAsync(Organisation unit)
        => Read(async db => (await db.Set<DuesEntry>().Where(e => e.OrganisationId == unit.Id && e.SupersededNo == Recorded.Current).ToListAsync())
            .Sum(e => DuesWords.IsIn(e.Kind) ? e.AmountFen : -e.AmountFen));

    protected static async Task<T> OkAsync<T>(Task<Outcome<T>> work)
    {
        var outcome = await work;
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value!;
    }

    protected static async Task<string> RefusedAsync<T>(Task<Outcome<T>> work, string code = "DUES-INPUT")
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        return string.Concat(outcome.Findings.Select(f => f.Message + f.Remedy));
    }
}
