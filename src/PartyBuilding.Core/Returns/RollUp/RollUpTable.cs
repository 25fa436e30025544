using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>汇总表: an organisation's direct subordinates and its own total, placed as the period placed them.</summary>
public sealed record RollUpTable(FormDefinition Form, MonthSpan Span, RollUpRow Total, IReadOnlyList<RollUpRow> Rows);
