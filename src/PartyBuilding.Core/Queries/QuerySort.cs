namespace PartyBuilding.Core.Queries;

/// <summary>Order of a result; ties are broken by name and key, so that pages never overlap.</summary>
public enum QuerySort : byte
{
    /// <summary>姓名拼音.</summary>
    Name = 1,

    /// <summary>党组织, as the tree has them.</summary>
    Organisation = 2,

    /// <summary>年龄, the oldest first; those without a birth date last.</summary>
    Age = 3,
}
