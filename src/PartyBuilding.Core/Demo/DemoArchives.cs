using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up files of the cadres of the first bodies: arranged and not, a few lent, one overdue; the keepers' year; two inspections.</summary>
public sealed class DemoArchives(PartyBuildingDbContext db)
{
    private const int Files = 60;

    private static readonly (string Category, string Title, string Source)[] Papers =
    [
        ("01", "干部履历表", "9"), ("02", "自传", "9"), ("03", "年度考核登记表", "2"), ("04", "学历学位证明", "3"), ("06", "入党志愿书", "9"), ("09", "干部任免审批表", "1"), ("09", "工资变动审批表", "5"),
    ];

    /// <param name="district">Keeps the files of those whom the district manages.</param>
    internal async Task AddAsync(int district, IReadOnlyList<Cadre> cadres, DemoOptions options, CancellationToken cancel)
    {
        var random = new DemoRandom((ulong)options.Seed ^ 0xA5C4UL);
        foreach (var (cadre, i) in cadres.Where(c => c.Management == CadreManagement.District).Take(Files).Select((c, i) => (c, i)))
            db.Add(File(random, cadre, district, i, options.Today));
        Works(random, district, options.Today);
        foreach (var (cadre, i) in cadres.DistinctBy(c => c.OrganisationId).Take(2).Select((c, i) => (c, i)))
            db.Add(Inspection(random, cadre.OrganisationId, options.Today.AddMonths(-3 - i), i == 0));
        await db.SaveChangesAsync(cancel);
    }

    private static ArchiveFile File(DemoRandom random, Cadre cadre, int district, int i, DateOnly today)
    {
        var opened = cadre.EnteredOn.AddDays(20);
        var file = new ArchiveFile
        {
            Key = random.Key(opened), CadreId = cadre.Id, Kind = ArchiveKind.Original, CustodianId = district, Number = $"宝干〔{opened.Year}〕{i + 1:D3}", Place = $"{(i / 20) + 1}号柜{(i % 5) + 1}层",
            OpenedOn = opened,
        };
        foreach (var (category, title, source) in Papers)
        {
            file.Materials.Add(new ArchiveMaterial
            {
                Key = random.Key(opened), Category = category, Title = title, Source = source, FormedOn = opened.AddDays(-random.Between(1, 15)), Pages = (short)random.Between(1, 6), Copies = 1,
                ReceivedOn = opened, From = "区委组织部干部科", Basis = source == "1" ? "任职文件" : null,
            });
        }

        // Every fifth is still being arranged.
        var last = i % 5 == 4 ? ArchiveStepKind.Order : ArchiveStepKind.Accept;
        foreach (var step in Enum.GetValues<ArchiveStepKind>().Where(s => s <= last))
            file.Steps.Add(new ArchiveStep { Kind = step, DoneOn = opened.AddDays(2 * (int)step), By = "档案员" });
        if (i is 1 or 6 or 11)
            file.Uses.Add(Use(random, ArchiveUseKind.Borrow, today.AddDays(-40 + i), i == 1 ? today.AddDays(-10) : today.AddDays(5 + i), i));
        if (i % 9 == 2)
            file.Uses.Add(Use(random, ArchiveUseKind.Consult, today.AddDays(-60), null, i));
        return file;
    }

    private static ArchiveUse Use(DemoRandom random, ArchiveUseKind kind, DateOnly on, DateOnly? due, int i) => new()
    {
        Key = random.Key(on), Kind = kind, Unit = "区纪委干部室", Reader = "查阅员", FormNumber = $"查〔{on.Year}〕{i + 1:D2}号", Purpose = "1", Reason = kind == ArchiveUseKind.Borrow ? "考察需要" : null,
        Approver = "部领导", Content = "考核鉴定和任免材料", MayCopy = false, On = on, DueOn = due,
    };

    private void Works(DemoRandom random, int district, DateOnly today)
    {
        void Work(ArchiveWorkKind kind, DateOnly on, string subject) => db.Add(new ArchiveWork { Key = random.Key(on), OrganisationId = district, Kind = kind, On = on, Subject = subject });
        for (var month = 1; month < today.Month; month++)
        {
            if (month != 8)
                Work(ArchiveWorkKind.Collection, new DateOnly(today.Year, month, 25), "收到任免、考核材料，检查合格归档");
        }

        Work(ArchiveWorkKind.Meeting, new DateOnly(today.Year, 1, 18), "年度干部档案工作会议");
        if (today.Month > 4)
            Work(ArchiveWorkKind.Training, new DateOnly(today.Year, 4, 11), "档案整理业务培训");
        if (today.Month > 5)
            Work(ArchiveWorkKind.Appraisals, new DateOnly(today.Year, 5, 20), "收集上年度考核登记表");
    }

    private static GroupInspection Inspection(DemoRandom random, int organisation, DateOnly on, bool hasProblem) => new()
    {
        Key = random.Key(on), OrganisationId = organisation, On = on, Allocation = "班子中配有女干部，党外干部按规定安排。", Selection = "换届和调整时同等条件下优先。", Training = "全年安排培训两期、挂职锻炼一人。",
        Usage = "锻炼期满的都已安排使用。", Documents = "中央和市委有关文件已传达，写入年度计划。", Problems = hasProblem ? "处级后备干部中女干部比例不足。" : null, Opinions = hasProblem ? "下一轮后备干部调整时补足。" : null,
        CoBodies = "区妇联、区民宗委", DivisionTotal = 13, DivisionWomen = hasProblem ? 2 : 3, MinorityTotal = hasProblem ? 2 : null, MinorityWomen = hasProblem ? 1 : null, MinorityNonParty = hasProblem ? 1 : null,
        Unplanned = 0, FollowUpBy = hasProblem ? on.AddMonths(4) : null,
    };
}
