namespace PartyBuilding.Core.Returns.Forms;

/// <summary>The key of one cell of one form version, so that cells can be summed by a number.</summary>
public sealed class ReturnFormItem
{
    public int Id { get; init; }

    public int FormId { get; init; }

    public required string Key { get; init; }

    public required int Ordinal { get; init; }
}
