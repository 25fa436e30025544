using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

internal sealed class BusinessEventConfiguration : IEntityTypeConfiguration<BusinessEvent>
{
    public void Configure(EntityTypeBuilder<BusinessEvent> builder)
    {
        builder.ToTable("BusinessEvent");
        builder.HasIndex(x => x.Key).IsUnique();
        builder.Property(x => x.ActorName).HasMaxLength(60);
        builder.Property(x => x.ActorRole).HasMaxLength(40);
        builder.Property(x => x.Kind).HasMaxLength(60).IsUnicode(false);
        builder.Property(x => x.SubjectKind).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.OrganisationPath).IsPath();
        builder.Property(x => x.Summary).HasMaxLength(400);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.Property(x => x.Hash).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(x => new { x.SubjectKey, x.Id });
        builder.HasIndex(x => x.At);
        builder.HasIndex(x => x.ChainNo);
    }
}
