namespace PartyBuilding.Core.Quality.Reading;

/// <summary>What one member's record does not say: sizes and groups of branches, numbers held twice, namesakes. Read once a run.</summary>
internal sealed class RunSurroundings(
    IReadOnlyDictionary<int, int> branchMembers, IReadOnlySet<int> grouped, IReadOnlySet<string> repeated, IReadOnlyDictionary<int, int> namesakes)
{
    public int MembersOf(int branchId) => branchMembers.GetValueOrDefault(branchId);

    public bool HasGroups(int branchId) => grouped.Contains(branchId);

    public bool IsHeldTwice(byte[] blindIndex) => repeated.Count > 0 && repeated.Contains(Convert.ToHexString(blindIndex));

    public int NamesakesOf(int personId) => namesakes.GetValueOrDefault(personId);
}
