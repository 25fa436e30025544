using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>A branch to be set up and the members who go into it.</summary>
/// <param name="Index">Where its name stands in the form.</param>
internal sealed record NewBranch(int Index, string Name, IReadOnlyList<MemberPlacement> Members);
