namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>What a defined name of a layout stands for.</summary>
public enum LayoutPart : byte
{
    /// <summary>本期_: the figure of one item.</summary>
    Figure = 1,

    /// <summary>上期_: its figure of the period before.</summary>
    Previous = 2,

    /// <summary>台账_: what the ledger said.</summary>
    Ledger = 3,

    /// <summary>说明_: the words beside the figure.</summary>
    Words = 4,

    /// <summary>各项_: a row or column of cells for every item of a section in order.</summary>
    Section = 5,

    /// <summary>表头_: unit, period, filler …</summary>
    Head = 6,

    /// <summary>明细_: a column of the row that is repeated for every unit of a roll-up.</summary>
    Column = 7,

    /// <summary>合计_: the total of a roll-up.</summary>
    Total = 8,

    /// <summary>明细行: the row that is repeated.</summary>
    Row = 9,
}
