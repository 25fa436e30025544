using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Demo;

/// <summary>One period with everything under it, ready to be written.</summary>
public sealed record DemoReturnSet(
    ReturnPeriod Period, IReadOnlyList<UnitReturn> Returns, IReadOnlyList<ReturnExplanation> Explanations, IReadOnlyList<SubmittedMonth> Submitted);
