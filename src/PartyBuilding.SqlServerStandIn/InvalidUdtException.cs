namespace Microsoft.SqlServer.Server;

/// <summary>Raised by SqlClient when a type is no CLR user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason)
        => new($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
}
