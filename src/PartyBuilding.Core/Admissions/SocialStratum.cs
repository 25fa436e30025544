namespace PartyBuilding.Core.Admissions;

/// <summary>The five of the constitution's first article, as L1461 lists them.</summary>
public enum SocialStratum : byte
{
    Worker = 1,
    Farmer = 2,
    Soldier = 3,
    Intellectual = 4,
    Other = 5,
}
