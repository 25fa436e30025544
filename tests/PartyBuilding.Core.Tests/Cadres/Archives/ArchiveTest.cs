using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Cadres.Archives;

/// <summary>A cadre of the East whose file the district keeps.</summary>
public abstract class ArchiveTest : CadreTest
{
    protected static readonly DateOnly Day = new(2026, 6, 1);

    protected async Task<Guid> FileAsync(Guid? cadre = null, ArchiveKind kind = ArchiveKind.Original)
    {
        var made = await OpenAsync(await NewFileAsync(cadre, kind));
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        return made.Value;
    }

    protected async Task<OpenArchiveFile> NewFileAsync(Guid? cadre = null, ArchiveKind kind = ArchiveKind.Original)
        => new(Guid.CreateVersion7(), cadre ?? await CadreAsync(), District.PublicId, kind, "宝干001", "一号柜", Day, null, null, null, null);

    protected Task<Outcome<Guid>> OpenAsync(OpenArchiveFile input, CommandContext? context = null) => With((ArchiveFileService s) => s.OpenAsync(input, context ?? Section()));

    protected Task<ArchiveRecord?> FileRecordAsync(Guid key, Organisation? within = null)
        => With((ArchiveQueries q) => q.RecordAsync(key, OrgScope.Of((within ?? District).Path), Clock.Today()));

    protected async Task<int> FileVersionAsync(Guid key) => (await FileRecordAsync(key))!.Version;

    protected async Task<ReceiveMaterial> MaterialAsync(Guid file, string title = "履历表", string source = "9")
        => new(Guid.CreateVersion7(), file, await FileVersionAsync(file), "01", title, new DateOnly(2026, 5, 1), 4, 1, source, Day, "教育局", null, true, true, true, true, true);

    protected Task<Outcome<Guid>> StoreAsync(ReceiveMaterial input, string? reason = null) => With((ArchiveMaterialService s) => s.ReceiveAsync(input, Section(reason)));

    protected async Task StoredAsync(Guid file, string title = "履历表", string source = "9") => (await StoreAsync(await MaterialAsync(file, title, source))).IsOk.ShouldBeTrue();

    protected async Task ArrangedAsync(Guid file)
    {
        foreach (var step in Enum.GetValues<ArchiveStepKind>())
            (await StepAsync(file, step)).IsOk.ShouldBeTrue();
    }

    protected async Task<Outcome<Guid>> StepAsync(Guid file, ArchiveStepKind step, string? reason = null)
    {
        var input = new DoArchiveStep(file, await FileVersionAsync(file), step, Day, "档案员");
        return await With((ArchiveStepService s) => s.DoAsync(input, Section(reason)));
    }

    protected async Task<UseArchive> LoanAsync(Guid file, string reader = "查阅员", DateOnly? due = null) => new(
        Guid.CreateVersion7(), file, await FileVersionAsync(file), ArchiveUseKind.Borrow, "区纪委", reader, true, "查2026-1", "1", "考察", "部领导", "考核材料", false, Day, due ?? Day.AddDays(14), false);

    protected Task<Outcome<Guid>> UseAsync(UseArchive input) => With((ArchiveUseService s) => s.UseAsync(input, Section()));

    protected static IEnumerable<string> Codes(Outcome outcome) => outcome.Findings.Select(f => f.RuleCode);
}
