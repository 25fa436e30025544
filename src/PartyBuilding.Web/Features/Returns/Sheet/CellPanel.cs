namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Everything about one cell: what it means, where it comes from, who is behind it, how it went before.</summary>
public sealed record CellPanel
{
    public required Guid ReturnId { get; init; }

    public required int Version { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Definition { get; init; }

    /// <summary>台账自动统计, 手工填写 or 由其他项目算出.</summary>
    public required string Source { get; init; }

    public required CellMark Mark { get; init; }

    public required string Text { get; init; }

    public string? Unit { get; init; }

    public string? LedgerText { get; init; }

    public string? LastPeriod { get; init; }

    public string? LastYear { get; init; }

    /// <summary>Said beside a comparison across a changed definition.</summary>
    public bool DefinitionChanged { get; init; }

    public IReadOnlyList<Bar> Bars { get; init; } = [];

    public string? ListTitle { get; init; }

    public IReadOnlyList<PanelLine> Lines { get; init; } = [];

    public int Total { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;

    public string? Reason { get; init; }

    /// <summary>What was typed into the override form and refused; null shows what is stored.</summary>
    public string? TypedText { get; init; }

    public string? TypedReason { get; init; }

    public string? SentBackReason { get; init; }

    /// <summary>What the figure rests on, in the filler's words.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the reader may write the remark now.</summary>
    public bool MayNote { get; init; }

    public bool IsLedger { get; init; }

    /// <summary>Without it the panel holds no name and answers about nobody.</summary>
    public bool MaySeePeople { get; init; }

    public bool MayEdit { get; init; }

    public WhyNot? WhyNot { get; init; }

    /// <summary>Of a ledger cell whose return has arrived; null otherwise.</summary>
    public PanelSides? Sides { get; init; }

    public bool HasMore => Page * PageSize < Total;
}
