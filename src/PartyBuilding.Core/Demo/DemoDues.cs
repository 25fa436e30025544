using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Demo;

/// <summary>Dues of some made-up branches: four months settled and sent up, the present one half paid; one committee's ledger and returns.</summary>
internal sealed class DemoDues(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private const int Branches = 8;
    private const int Percent = 60;
    private int _voucher;

    public List<DuesStandard> Standards { get; } = [];

    public List<DuesSheet> Sheets { get; } = [];

    public List<DuesCharge> Charges { get; } = [];

    public List<DuesPayment> Payments { get; } = [];

    public List<DuesRemittance> Remittances { get; } = [];

    public List<DuesEntry> Entries { get; } = [];

    public List<DuesOfficer> Officers { get; } = [];

    public List<DuesAccount> Accounts { get; } = [];

    public List<DuesYear> Years { get; } = [];

    public List<DuesYearFigure> Figures { get; } = [];

    public void Make()
    {
        var now = Month.Of(book.Today);
        var others = book.Branches.Where(b => OrganisationPath.Body(b.Path) == cast.Body.Path && b.Id != cast.CleanBranch.Id && b.Id != cast.SentBackBranch.Id
            && b.FoundedOn < book.Today.AddYears(-2)).Take(Branches - 2);
        foreach (var branch in others.Prepend(cast.SentBackBranch).Prepend(cast.CleanBranch))
        {
            var placed = ledger.Placements.Where(p => p.OrganisationId == branch.Id && p.SupersededNo == Recorded.Current).ToList();
            Standard(branch, placed, now.AddMonths(-4));
            Entry(branch, new DateOnly(book.Today.Year - 1, 1, 5), DuesEntryKind.CarriedOver, 100L * random.Between(200, 900), "上年结存", null);
            for (var month = now.AddMonths(-4); month <= now; month = month.Next)
                OneMonth(branch, placed, month, now);
            Year(branch);
        }

        Staff(cast.CleanBranch);
        Staff(cast.Body);
        Entry(cast.Body, Within(now.Previous.LastDay), DuesEntryKind.Hardship, 50000, "补助两名生活困难党员", null);
    }

    private void Standard(Organisation branch, List<MemberPlacement> placed, Month from)
    {
        foreach (var person in placed.Where(p => p.ValidTo > from.FirstDay).Select(p => p.PersonId).Distinct())
        {
            var kind = random.Chance(0.04) ? DuesKind.Exempt : random.Chance(0.04) ? DuesKind.Reduced : random.Chance(0.7) ? DuesKind.ByRate : DuesKind.Fixed;
            var sum = 100L * random.Between(1800, 9000);
            var rate = sum <= 300_000 ? 50 : sum <= 500_000 ? 100 : 150;
            Standards.Add(new DuesStandard
            {
                Key = random.Key(from.FirstDay), PersonId = person, OrganisationId = branch.Id, Kind = kind, FromMonth = from.Value,
                BaseFen = kind == DuesKind.ByRate ? sum : null, Rate = kind == DuesKind.ByRate ? rate : null,
                AmountFen = kind switch
                {
                    DuesKind.ByRate => DuesStandardChecks.AmountOf(sum, rate, 1), DuesKind.Exempt => 0, DuesKind.Reduced => 50, _ => 100L * random.Between(5, 20),
                },
                Reason = kind switch { DuesKind.Exempt => "生活特别困难，支部大会同意免交", DuesKind.Reduced => "没有固定收入", _ => null },
                State = DuesStandardState.InForce, RecordedNo = book.NumberOf(from.FirstDay),
            });
        }
    }

    private void OneMonth(Organisation branch, List<MemberPlacement> placed, Month month, Month now)
    {
        // Of two branches the present month has not been opened yet.
        if (month == now && branch.Id != cast.CleanBranch.Id && random.Chance(0.25))
            return;
        var sheet = new DuesSheet
        {
            Id = Sheets.Count + 1, PublicId = random.Key(month.FirstDay), OrganisationId = branch.Id, Month = month.Value, RosterDay = month.FirstDay,
            Status = month == now ? DuesSheetStatus.Open : DuesSheetStatus.Settled, SettledOn = month == now ? null : month.LastDay,
        };
        Sheets.Add(sheet);
        var (received, no, batch) = (0L, book.NumberOf(month.FirstDay), random.Key(month.FirstDay));
        var voucher = Voucher("收", month);
        foreach (var person in placed.Where(p => p.ValidFrom <= month.FirstDay && month.FirstDay < p.ValidTo).Select(p => p.PersonId).Distinct())
        {
            if (Charges.Exists(c => c.PersonId == person && c.Month == month.Value) || Standards.Find(s => s.PersonId == person) is not { } standard)
                continue;
            var exempt = standard.Kind == DuesKind.Exempt;
            var delayed = !exempt && random.Chance(0.03);
            Charges.Add(new DuesCharge
            {
                Key = random.Key(month.FirstDay), SheetId = sheet.Id, OrganisationId = branch.Id, PersonId = person, Month = month.Value, StandardFen = standard.AmountFen,
                PayableFen = standard.AmountFen, State = exempt ? DuesChargeState.Exempted : delayed ? DuesChargeState.Delayed : DuesChargeState.Due,
                Reason = exempt ? standard.Reason : delayed ? "外出，下月一并交" : null, ByHand = delayed, RecordedNo = no,
            });
            if (exempt || delayed || (month == now && random.Chance(0.35)))
                continue;
            received += standard.AmountFen;
            Payments.Add(new DuesPayment
            {
                Key = random.Key(month.FirstDay), BatchKey = batch, SheetId = sheet.Id, OrganisationId = branch.Id, PersonId = person, Month = month.Value,
                ForMonth = month.Value, Kind = DuesPaymentKind.Current, AmountFen = standard.AmountFen, PaidOn = month.FirstDay.AddDays(9), Voucher = voucher, RecordedNo = no,
            });
        }

        if (month == now || received == 0)
            return;
        Entry(branch, month.LastDay, DuesEntryKind.Collected, received, $"{month.Title}党费", sheet.PublicId);
        Remit(branch, month, now, received);
    }

    private void Remit(Organisation branch, Month month, Month now, long received)
    {
        if (month.Next == now && random.Chance(0.3))
            return;
        var (key, on, sum) = (random.Key(month.LastDay), Within(month.LastDay.AddDays(5)), DuesBookChecks.ShareOf(received, Percent));
        var confirmed = month.Next < now;
        Remittances.Add(new DuesRemittance
        {
            Key = key, OrganisationId = branch.Id, ToId = TransferDestinations.CommitteeOf(branch.Path), Month = month.Value, ReceivedFen = received, Percent = Percent,
            AmountFen = sum, SentOn = on, Voucher = Voucher("缴", month), Status = confirmed ? DuesRemittanceStatus.Confirmed : DuesRemittanceStatus.Sent,
            AnsweredOn = confirmed ? on.AddDays(3) : null, AnswerVoucher = confirmed ? Voucher("进", month) : null, RecordedNo = book.NumberOf(on),
        });
        Entry(branch, on, DuesEntryKind.RemittedUp, sum, $"上缴{month.Title}党费", key);
        if (confirmed)
            Entry(cast.Body, on.AddDays(3), DuesEntryKind.FromBelow, sum, $"{branch.Name}{month.Title}党费", key);
    }

    private void Entry(Organisation unit, DateOnly on, DuesEntryKind kind, long fen, string what, Guid? source) => Entries.Add(new DuesEntry
    {
        Key = random.Key(on), OrganisationId = unit.Id, On = on, Kind = kind, AmountFen = fen, Voucher = Voucher("凭", Month.Of(on)), What = what, SourceKey = source,
        RecordedNo = book.NumberOf(on),
    });

    private void Staff(Organisation unit)
    {
        var people = ledger.Spells.Where(s => s.BranchId is { } id && book.Organisation(id).Path.StartsWith(unit.Path, StringComparison.Ordinal)).Take(3).ToList();
        var from = new DateOnly(book.Today.Year - 1, 3, 1);
        for (var i = 0; i < people.Count; i++)
            Officers.Add(new DuesOfficer
            {
                Key = random.Key(from), OrganisationId = unit.Id, PersonId = people[i].PersonId, Post = (DuesPost)(i + 1), TrainedOn = from.AddDays(-20), FromOn = from, RecordedNo = 1,
            });
        Accounts.Add(new DuesAccount
        {
            Key = random.Key(from), OrganisationId = unit.Id, Bank = "农业银行宝山支行", Number = $"03{unit.Id:D10}", OpenedOn = from, RecordedNo = 1,
        });
    }

    // Last year's returns: most audited, one waiting, one sent back.
    private void Year(Organisation branch)
    {
        var at = Years.Count;
        var year = new DuesYear
        {
            Id = at + 1, PublicId = random.Key(new DateOnly(book.Today.Year, 1, 10)), OrganisationId = branch.Id, Year = book.Today.Year - 1,
            Status = at switch { 1 => DuesYearStatus.SentBack, 2 => DuesYearStatus.SentUp, _ => DuesYearStatus.Audited },
            SentOn = new DateOnly(book.Today.Year, 1, 15), AuditedOn = at is 1 or 2 ? null : new DateOnly(book.Today.Year, 1, 25),
            Report = "收缴、使用和管理情况：按月收缴、按月上缴，每笔收支有凭证，没有发现混用。",
        };
        Years.Add(year);
        foreach (var kind in Enum.GetValues<DuesEntryKind>())
            Figures.Add(new DuesYearFigure
            {
                Id = Figures.Count + 1, DuesYearId = year.Id, Kind = kind, BelowFen = 0,
                OwnFen = Entries.Where(e => e.OrganisationId == branch.Id && e.On.Year == year.Year && e.Kind == kind).Sum(e => e.AmountFen),
            });
    }

    private DateOnly Within(DateOnly day) => day > book.Today ? book.Today : day;

    private string Voucher(string kind, Month month) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{month.Value}-{++_voucher:D4}");
}
