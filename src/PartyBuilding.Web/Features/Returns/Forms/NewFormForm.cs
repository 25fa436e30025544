using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Forms;

/// <summary>Begins an empty form.</summary>
public sealed class NewFormForm
{
    public string? Name { get; set; }

    public string? Code { get; set; }

    public FormFrequency Frequency { get; set; } = FormFrequency.Monthly;

    public Filer FiledBy { get; set; } = Filer.Branch;
}
