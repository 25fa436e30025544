using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A return on the screen.</summary>
public sealed record SheetPage
{
    public required Guid PublicId { get; init; }

    public required int Version { get; init; }

    /// <summary>党支部月报 · 2026年10月.</summary>
    public required string Title { get; init; }

    public required string Organisation { get; init; }

    public required string Status { get; init; }

    public required Tone StatusTone { get; init; }

    /// <summary>表式 DZB-1 第 3 版.</summary>
    public required string FormLine { get; init; }

    /// <summary>数字由台账生成于 11月22日 09:14.</summary>
    public required string GeneratedLine { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }

    public required IReadOnlyList<SheetSection> Sections { get; init; }

    public required IReadOnlyList<CheckLine> Checks { get; init; }

    public CellPanel? Panel { get; init; }

    /// <summary>May be filled by this reader now.</summary>
    public bool MayFill { get; init; }

    public bool MaySubmit { get; init; }

    /// <summary>Reviews this return, or stands above who does: may set findings aside.</summary>
    public bool MayReview { get; init; }

    /// <summary>It waits for review: explanations may be approved or refused.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The branch that the reader fills for, when it is not the reader's own.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Cell and words: reasons of overrides and remarks, as printed under the tables.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Notes { get; init; } = [];

    public bool MayWithdraw { get; init; }

    public bool MayReopen { get; init; }

    /// <summary>The reviewer's page of this return, when the reader is its reviewer and it waits.</summary>
    public string? ReviewHref { get; init; }

    /// <summary>What the level above wants changed, shown above the form while the return is sent back.</summary>
    public SentBackNote? SentBack { get; init; }

    public string? ExcelHref { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Signatures { get; init; } = [];

    /// <summary>The same page with what was typed in the cells, after a refusal.</summary>
    public SheetPage WithTyped(IReadOnlyDictionary<string, string?> typed) => this with
    {
        Sections = [.. Sections.Select(part => part with { Tables = [.. part.Tables.Select(table => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell =>
                cell is { IsInput: true } && typed.TryGetValue(cell.Code, out var text) ? cell with { Text = text ?? "" } : cell)] })],
        })] })],
    };
}
