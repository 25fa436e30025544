namespace PartyBuilding.Core.Imports;

/// <summary>What becomes of a row.</summary>
public enum RowOutcome : byte
{
    /// <summary>新增.</summary>
    New = 1,

    /// <summary>有变动: the person is on the books and some fields differ.</summary>
    Changed = 2,

    /// <summary>相同.</summary>
    Same = 3,

    /// <summary>不能导入.</summary>
    Rejected = 4,
}
