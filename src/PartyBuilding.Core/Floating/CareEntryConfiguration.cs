using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Floating;

internal sealed class CareEntryConfiguration : IEntityTypeConfiguration<CareEntry>
{
    public void Configure(EntityTypeBuilder<CareEntry> builder)
    {
        builder.ToTable("CareEntry");
        builder.Property(x => x.What).HasMaxLength(400);
        builder.Property(x => x.By).HasMaxLength(60);
        builder.HasIndex(x => new { x.SubjectKey, x.SupersededNo, x.On });
        builder.HasIndex(x => x.Key);
    }
}
