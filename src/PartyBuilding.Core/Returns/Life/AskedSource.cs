using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>A source that rules name, as the form and the months it stands for.</summary>
internal sealed record AskedSource(FigureSource Source, string Form, MonthSpan Span, bool IsSameSpan)
{
    /// <summary>Another form's period need only end in the same month; 去年同期 of the form itself covers the same months.</summary>
    public bool Takes(RelatedFigure figure)
        => figure.Form == Form && figure.Month == Span.Last.Value && (!IsSameSpan || figure.FirstMonth == Span.First.Value);
}
