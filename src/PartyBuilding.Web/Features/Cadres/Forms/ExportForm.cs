using PartyBuilding.Core.Cadres.Exchange;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>What is asked before approval forms leave as files.</summary>
public sealed class ExportForm
{
    public FormFormat? Format { get; set; }

    public DateOnly? AsAt { get; set; }

    public bool WithNumber { get; set; }

    public string? Reason { get; set; }

    /// <summary>Cadres ticked in the list.</summary>
    public List<Guid> Keys { get; set; } = [];

    /// <summary>Everybody whom the filter finds, ticked or not.</summary>
    public bool All { get; set; }
}
