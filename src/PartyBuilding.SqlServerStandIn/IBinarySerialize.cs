namespace Microsoft.SqlServer.Server;

/// <summary>Own serialisation of a CLR user-defined type. Named by SqlClient; this product uses no such types.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
