namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>The other side's receipt, or its refusal.</summary>
public sealed class ReceiptForm : ArchiveForm
{
    public bool IsRefused { get; set; }

    public string? Number { get; set; }

    public string? Why { get; set; }
}
