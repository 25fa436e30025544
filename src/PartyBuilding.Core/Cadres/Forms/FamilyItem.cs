namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>A line of 家庭主要成员及重要社会关系, in the words of the form.</summary>
/// <param name="Unknown">Elements of the line that no version we know has.</param>
public sealed record FamilyItem(string Relation, string Name, string Birth, string Affiliation, string Work, IReadOnlyList<UnknownElement> Unknown)
{
    /// <summary>Programs write the ten lines of the paper, most of them blank.</summary>
    public bool IsEmpty => Unknown.Count == 0 && string.IsNullOrWhiteSpace(Relation + Name + Birth + Affiliation + Work);
}
