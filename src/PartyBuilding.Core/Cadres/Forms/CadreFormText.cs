using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>
/// Words of the approval form that were taken from a file and that the rows of the record do not give: printed and exported as
/// long as the rows say what they said then. Elements nobody knows are kept here too (docs/adr/0046).
/// </summary>
public sealed class CadreFormText : IRecorded
{
    public const int Longest = 100_000;

    public int Id { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>Name in the file; <see cref="FormElements.Family"/> holds all lines as JSON.</summary>
    public required string Element { get; init; }

    /// <summary>Among unknown elements of one name, from 0.</summary>
    public required short No { get; init; }

    [Protected]
    public required string Text { get; init; }

    /// <summary>Hash of what the record gave when the words were taken; null for elements the record has no place for.</summary>
    [Protected]
    public string? Basis { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
