using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>A return on the desk, tracked for change, with what every step needs to know about it.</summary>
public sealed record OpenReturn(UnitReturn Return, ReturnPeriod Period, Organisation Organisation, LoadedForm Form)
{
    public string Title => $"{Organisation.Name}{Period.Span.Title}{Form.Definition.Name}";
}
