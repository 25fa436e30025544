namespace PartyBuilding.Core.Cadres;

/// <summary>Education that a search asks for at least.</summary>
public enum EducationFloor : byte
{
    /// <summary>大学专科以上.</summary>
    College = 1,

    /// <summary>大学本科以上.</summary>
    Bachelor = 2,

    /// <summary>研究生.</summary>
    Graduate = 3,
}
