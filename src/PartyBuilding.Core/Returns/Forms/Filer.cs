namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Who files a form.</summary>
public enum Filer : byte
{
    /// <summary>党支部.</summary>
    Branch = 1,

    /// <summary>区委直属党组织: a body directly under the district files for everything below it.</summary>
    Body = 2,
}
