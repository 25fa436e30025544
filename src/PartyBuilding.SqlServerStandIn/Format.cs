namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is serialised. Named by SqlClient; this product uses no such types.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
