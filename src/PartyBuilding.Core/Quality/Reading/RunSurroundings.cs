namespace PartyBuilding.Core.Quality.Reading;

/// <summary>What one member's record does not say: sizes of branches, numbers held twice, namesakes. Read once a run.</summary>
internal sealed class RunSurroundings(
    IReadOnlyDictionary<int, int> branchMembers, IReadOnlySet<string> repeated, IReadOnlyDictionary<int, int> namesakes)
{
    public int MembersOf(int branchId) => branchMembers.GetValueOrDefault(branchId);

    public bool IsHeldTwice(byte[] blindIndex) => repeated.Count > 0 && repeated.Contains(Convert.ToHexString(blindIndex));

    public int NamesakesOf(int personId) => namesakes.GetValueOrDefault(personId);
}
